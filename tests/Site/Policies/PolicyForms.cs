using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace ItsmSite.Tests.Site.Policies;

/// <summary>Writes policies through the generic editor, and reads their pages.</summary>
internal static class PolicyForms
{
    /// <summary>Publishes a policy; where it is read.</summary>
    public static async Task<string> PublishPolicyAsync(this Visitor editor, string name, string text, string[] asked, string[]? readers = null, bool atHand = false, string? owner = null)
    {
        var form = await editor.PageAsync("/workbench/content/new/Policy");
        var fields = Fields(name, text, asked, readers);
        if (atHand) fields["PolicyPart.AtHand.Value"] = ["true"];
        if (owner is not null) fields["Policy.Owner.UserIds"] = [form.QuerySelectorAll("select[name='Policy.Owner.UserIds'] option").Single(o => o.TextContent == owner).GetAttribute("value")!];
        var (status, page) = await editor.SubmitAsync(form, fields);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Null(page.QuerySelector(".error-summary"));
        return "/policies/" + name.ToLowerInvariant().Replace(' ', '-');
    }

    /// <summary>Publishes another text of a policy that one reads at an address.</summary>
    public static async Task ChangePolicyAsync(this Visitor editor, string path, string text, bool small = false, string[]? readers = null)
    {
        var form = await editor.PageAsync((await editor.PageAsync(path)).QuerySelector("a[href*='/workbench/content/']")!.GetAttribute("href")!);
        var fields = new Dictionary<string, string[]>
        {
            ["Policy.Text.en"] = [text],
            ["PolicyPart.Asked"] = [.. form.QuerySelectorAll<IHtmlInputElement>("[name='PolicyPart.Asked']").Where(i => i.IsChecked).Select(i => i.Value)],
            ["AudiencePart.Roles"] = readers ?? [.. form.QuerySelectorAll<IHtmlInputElement>("[name='AudiencePart.Roles']").Where(i => i.IsChecked).Select(i => i.Value)],
            ["do"] = ["publish"],
        };
        if (small) fields["PolicyPart.SmallCorrection.Value"] = ["true"];
        var (_, page) = await editor.SubmitAsync(form, fields);
        Assert.Null(page.QuerySelector(".error-summary"));
    }

    public static Dictionary<string, string[]> Fields(string name, string text, string[] asked, string[]? readers = null, string? confirmBy = null)
    {
        var fields = new Dictionary<string, string[]>
        {
            ["Policy.Name.en"] = [name], ["Policy.Summary.en"] = ["In short."], ["Policy.Text.en"] = [text], ["PolicyPart.Asked"] = asked, ["AudiencePart.Roles"] = readers ?? [], ["do"] = ["publish"],
        };
        if (confirmBy is not null) fields["PolicyPart.ConfirmBy.Value"] = [confirmBy];
        return fields;
    }

    public static IElement? ConfirmFormOf(IHtmlDocument policy) => policy.QuerySelector("form[action*='handler=Confirm']");

    public static string VersionOf(IHtmlDocument policy) => ConfirmFormOf(policy)!.QuerySelector("[name=versionId]")!.GetAttribute("value")!;

    public static string IdOf(IHtmlDocument policy) => policy.QuerySelector("form[action*='/policies/id/']")!.GetAttribute("action")!.Split('/')[3].Split('?')[0];
}

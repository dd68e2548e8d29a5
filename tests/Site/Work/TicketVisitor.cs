using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace ItsmSite.Tests.Site.Work;

/// <summary>What visitors do with tickets.</summary>
internal static class TicketVisitor
{
    /// <summary>Reports that something is wrong; the number it has.</summary>
    public static async Task<string> ReportAsync(this Visitor visitor, string title, string description = "", int impact = 3, int urgency = 2)
    {
        var form = await visitor.PageAsync("/tickets/report");
        var (status, page) = await visitor.SubmitAsync(form, new()
        {
            ["Input.Title"] = [title], ["Input.Description"] = [description], ["Input.Impact"] = [$"{impact}"], ["Input.Urgency"] = [$"{urgency}"],
        });
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Null(page.QuerySelector(".error-summary"));
        return page.QuerySelector("form[action*='handler=Comment']")!.GetAttribute("action")!.Split('/', '?')[2];
    }

    /// <summary>Presses a button of a page that need not have it, with the revision the page shows.</summary>
    public static async Task<(HttpStatusCode Status, IHtmlDocument Page)> ActAsync(this Visitor visitor, string address, string handler, params (string Name, string Value)[] fields)
    {
        var page = await visitor.PageAsync(address);
        var revision = page.QuerySelector("input[name=Revision]")?.GetAttribute("value") ?? "0";
        return await visitor.PostAsync(page, $"{address}?handler={handler}", [("Revision", revision), .. fields]);
    }
}

using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Markdown;
using ItsmSite.Contents.Models;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents.Parts;

/// <summary>The body as HTML.</summary>
public sealed class HtmlBodyPartDriver(IStringLocalizer<ContentsTexts> texts) : IContentPartDriver
{
    /// <inheritdoc />
    public string PartName => nameof(HtmlBodyPart);

    /// <inheritdoc />
    public IReadOnlyList<ContentMember> MembersOf(PartContext part) => [ContentMember.Text(nameof(HtmlBodyPart.Html))];

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldEditor>> EditAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        return ValueTask.FromResult<IReadOnlyList<FieldEditor>>(
        [
            new FieldEditor("Text", PartName, texts["Text"], texts["HTML. Scripts and styles are left out."], false)
            {
                ErrorName = "HtmlBodyPart.Html",
                Values = new Dictionary<string, string> { [nameof(HtmlBodyPart.Html)] = part.Item.As<HtmlBodyPart>()?.Html ?? "" },
                IsLong = true,
            },
        ]);
    }

    /// <inheritdoc />
    public ValueTask ReadAsync(PartContext part, FieldForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(form);
        var text = form.Text(PartName, nameof(HtmlBodyPart.Html));
        if (text.Length > 0 || part.Item.Has<HtmlBodyPart>()) part.Item.Alter<HtmlBodyPart>(p => p.Html = text);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldDisplay>> DisplayAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (part.Item.As<HtmlBodyPart>() is not { Html.Length: > 0 } body) return ValueTask.FromResult<IReadOnlyList<FieldDisplay>>([]);
        var html = MarkdownRenderer.RenderHtml(body.Html, MarkdownRenderContext.Default with { Culture = culture }).Html;
        return ValueTask.FromResult<IReadOnlyList<FieldDisplay>>([new FieldDisplay("Text", "", PartName) { Html = new HtmlString(html), IsLong = true }]);
    }
}

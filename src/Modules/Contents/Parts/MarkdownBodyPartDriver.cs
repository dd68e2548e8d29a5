using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Markdown;
using ItsmSite.Contents.Models;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents.Parts;

/// <summary>The body as Markdown.</summary>
public sealed class MarkdownBodyPartDriver(MarkdownRenderer renderer, IStringLocalizer<ContentsTexts> texts) : IContentPartDriver
{
    /// <inheritdoc />
    public string PartName => nameof(MarkdownBodyPart);

    /// <inheritdoc />
    public IReadOnlyList<ContentMember> MembersOf(PartContext part) => [ContentMember.Text(nameof(MarkdownBodyPart.Markdown))];

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldEditor>> EditAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        return ValueTask.FromResult<IReadOnlyList<FieldEditor>>(
        [
            new FieldEditor("Text", PartName, texts["Text"], "", false)
            {
                ErrorName = "MarkdownBodyPart.Markdown",
                Values = new Dictionary<string, string> { [nameof(MarkdownBodyPart.Markdown)] = part.Item.As<MarkdownBodyPart>()?.Markdown ?? "" },
                IsLong = true,
                IsMarkdown = true,
            },
        ]);
    }

    /// <inheritdoc />
    public ValueTask ReadAsync(PartContext part, FieldForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(form);
        var text = form.Text(PartName, nameof(MarkdownBodyPart.Markdown));
        if (text.Length > 0 || part.Item.Has<MarkdownBodyPart>()) part.Item.Alter<MarkdownBodyPart>(p => p.Markdown = text);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<FieldDisplay>> DisplayAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (part.Item.As<MarkdownBodyPart>() is not { Markdown.Length: > 0 } body) return ValueTask.FromResult<IReadOnlyList<FieldDisplay>>([]);
        var html = renderer.Render(body.Markdown, MarkdownRenderContext.Default with { Culture = culture }).Html;
        return ValueTask.FromResult<IReadOnlyList<FieldDisplay>>([new FieldDisplay("Text", "", PartName) { Html = new HtmlString(html), IsLong = true }]);
    }
}

using ItsmSite.Contents.Markdown;
using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Fields;

/// <summary><c>MarkdownField {Markdown}</c>.</summary>
public sealed class MarkdownFieldDriver(MarkdownRenderer renderer) : MarkupFieldDriver("MarkdownField", "Markdown")
{
    /// <inheritdoc />
    public override IEnumerable<ContentError> Validate(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (ToText(field, "").Length > MarkdownBodyPart.MaxLength) yield return field.Error("{0}: shorten it to {1} characters.", field.Label, MarkdownBodyPart.MaxLength);
    }

    /// <inheritdoc />
    public override async ValueTask<FieldEditor> EditAsync(FieldValue field, string culture, CancellationToken cancellationToken) =>
        await base.EditAsync(field, culture, cancellationToken) with { IsMarkdown = true };

    /// <inheritdoc />
    protected override RenderedMarkdown Render(string text, MarkdownRenderContext context) => renderer.Render(text, context);
}

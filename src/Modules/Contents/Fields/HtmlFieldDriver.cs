using ItsmSite.Contents.Markdown;

namespace ItsmSite.Contents.Fields;

/// <summary><c>HtmlField {Html}</c>: kept as written, shown rebuilt from the allow-list.</summary>
public sealed class HtmlFieldDriver() : MarkupFieldDriver("HtmlField", "Html")
{
    /// <inheritdoc />
    protected override RenderedMarkdown Render(string text, MarkdownRenderContext context) => MarkdownRenderer.RenderHtml(text, context);
}

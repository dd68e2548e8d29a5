using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>Titles are written by their blocks.</summary>
internal sealed class TitleRenderer : HtmlObjectRenderer<TitleBlock>
{
    protected override void Write(HtmlRenderer renderer, TitleBlock obj)
    {
    }
}

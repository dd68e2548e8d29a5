using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>Only the content is shown: columns stand below each other.</summary>
internal sealed class DirectiveRenderer : HtmlObjectRenderer<DirectiveBlock>
{
    protected override void Write(HtmlRenderer renderer, DirectiveBlock obj) => renderer.WriteChildren(obj);
}

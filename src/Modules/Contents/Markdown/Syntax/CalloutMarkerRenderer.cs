using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>A marker outside the start of a quotation is a word of emphasis.</summary>
internal sealed class CalloutMarkerRenderer : HtmlObjectRenderer<CalloutMarkerInline>
{
    protected override void Write(HtmlRenderer renderer, CalloutMarkerInline obj)
    {
        if (obj.Name.Length > 0)
            renderer.Write("<strong data-label=\"").WriteEscape(obj.Name).Write("\"></strong>");
    }
}

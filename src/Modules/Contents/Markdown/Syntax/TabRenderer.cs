using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>Tabs are shown below each other as titled sections: readable, printable and searchable without script.</summary>
internal sealed class TabRenderer : HtmlObjectRenderer<TabBlock>
{
    protected override void Write(HtmlRenderer renderer, TabBlock obj)
    {
        renderer.EnsureLine();
        if (obj.IsFirst)
            renderer.WriteLine("<div class=\"tabs\">");
        renderer.Write("<section class=\"tab\"><p class=\"tab-title\">").WriteLeafInline((LeafBlock)obj[0]).WriteLine("</p>");
        renderer.WriteChildren(obj);
        renderer.EnsureLine();
        renderer.WriteLine("</section>");
        if (obj.IsLast)
            renderer.WriteLine("</div>");
    }
}

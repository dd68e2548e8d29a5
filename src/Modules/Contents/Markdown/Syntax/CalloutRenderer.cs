using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>Writes callouts; the title of those without one is written by the cleaner, which knows the reader's language (data-label).</summary>
internal sealed class CalloutRenderer : HtmlObjectRenderer<CalloutBlock>
{
    protected override void Write(HtmlRenderer renderer, CalloutBlock obj)
    {
        var type = CalloutType.Of(obj.Name);
        renderer.EnsureLine();
        renderer.Write(obj.IsCollapsible ? "<details class=\"callout callout-" : "<div class=\"callout callout-").Write(type)
            .Write(obj.IsCollapsible && obj.IsOpenAtFirst ? "\" open>" : "\">");
        var (open, close) = obj.IsCollapsible ? ("<summary class=\"callout-title\"", "</summary>") : ("<p class=\"callout-title\"", "</p>");
        var title = obj.Count > 0 ? obj[0] as TitleBlock : null;
        if (title is not null)
        {
            renderer.Write(open).Write(">").WriteLeafInline(title).WriteLine(close);
        }
        else if (!obj.IsUntitled || obj.IsCollapsible)
        {
            renderer.Write(open).Write(" data-label=\"").WriteEscape(obj.Name).Write("\">").WriteLine(close);
        }

        renderer.WriteChildren(obj);
        renderer.EnsureLine();
        renderer.WriteLine(obj.IsCollapsible ? "</details>" : "</div>");
    }
}

using AngleSharp.Dom;

namespace ItsmSite.Contents.Markdown.Cleaning;

/// <summary>
/// Writes a parsed text anew from what the policies allow. Nothing of the input reaches the output as markup: elements and attributes are chosen by
/// name from fixed lists, and text and values are encoded.
/// </summary>
internal sealed class HtmlCleaner
{
    /// <summary>Elements deeper than this are left out; the guard before the parser keeps texts from getting there.</summary>
    internal const int MaximumDepth = 600;

    private readonly MarkdownRenderContext context;
    private readonly CleanedText text;
    private readonly HtmlOutput html;
    private readonly PlainTextOutput plain;
    private readonly LinkWriter links;
    private readonly ImageWriter images;
    private readonly List<RenderedHeading> headings = [];
    private int tables;
    private int pres;

    private HtmlCleaner(IElement body, MarkdownRenderContext context, int capacity)
    {
        this.context = context;
        text = CleanedText.Of(body, context.TopHeadingLevel);
        html = new HtmlOutput(capacity);
        plain = new PlainTextOutput(capacity);
        links = new LinkWriter(context, text, html, plain);
        images = new ImageWriter(context, html, plain);
    }

    public static RenderedMarkdown Clean(IElement body, MarkdownRenderContext context, int capacity, RenderWarnings warnings)
    {
        var cleaner = new HtmlCleaner(body, context, capacity);
        cleaner.Children(body, 0);
        return new RenderedMarkdown(
            cleaner.html.ToString().Trim(), cleaner.headings, cleaner.plain.ToString(), cleaner.links.Found, cleaner.images.Found, cleaner.text.Anchors, warnings);
    }

    private void Children(INode parent, int depth)
    {
        if (depth > MaximumDepth)
            return;
        for (var i = 0; i < parent.ChildNodes.Length; i++)
        {
            switch (parent.ChildNodes[i])
            {
                case IText node:
                    html.Text(node.Data);
                    if (pres > 0)
                        plain.Verbatim(node.Data);
                    else
                        plain.Text(node.Data);
                    break;
                case IElement element:
                    Element(element, depth);
                    break;
            }
        }
    }

    private void Element(IElement element, int depth)
    {
        var name = element.LocalName;
        if (ElementPolicy.IsRemoved(name))
            return;
        if (ElementPolicy.IsLinked(name))
        {
            links.Embedded(element);
            return;
        }

        switch (name)
        {
            case "a":
                links.Write(element, () => Children(element, depth + 1), insideLink => images.InsideLink = insideLink);
                return;
            case "img":
                images.Write(element);
                return;
            case "br":
                html.Open("br").EndOpen();
                if (tables > 0)
                    plain.Text(" ");
                else
                    plain.Line();
                return;
            case "hr":
                html.Line().Open("hr").EndOpen().Line();
                plain.Line();
                return;
            case "table":
                Table(element, depth);
                return;
            case "thead" when ElementShape.IsEmpty(element):
                return;
        }

        if (CleanedText.LevelOf(name) is > 0 and var level)
            Heading(element, level, depth);
        else if (ElementPolicy.IsKept(name))
            Kept(element, name, depth);
        else
            Unwrapped(element, name, depth);
    }

    private void Unwrapped(IElement element, string name, int depth)
    {
        Anchor(element);
        if (ElementPolicy.IsBlock(name))
            plain.Line();
        Children(element, depth + 1);
        if (ElementPolicy.IsBlock(name))
            plain.Line();
    }

    private void Kept(IElement element, string name, int depth)
    {
        if (name == "p" && ElementShape.IsAnchorsOnly(element))
        {
            Children(element, depth + 1);
            return;
        }

        var isBlock = ElementPolicy.IsBlock(name);
        if (name is "td" or "th")
            plain.Cell();
        else if (isBlock && !(tables > 0 && name is "p" or "div"))
            plain.Line();
        var start = html.Length;
        Begin(element, name);
        var content = html.Length;
        if (name == "pre")
            pres++;
        if (element.GetAttribute("data-label") is { } label && !element.HasChildNodes)
            html.Text(CalloutType.Label(label, context.IsFinnish));
        else
            Children(element, depth + 1);
        if (name == "pre")
            pres--;
        if (name is "p" or "span" or "a" or "sup" or "strong" or "em" or "b" or "i" && html.IsBlankSince(content) && text.IdOf(element) is null)
        {
            // What held only a comment or an attribute list leaves its white space, no more.
            html.CutBack(start);
            if (name != "p" && element.HasChildNodes)
                html.Text(" ");
            return;
        }

        if (!ElementPolicy.IsVoid(name))
            html.Close(name);
        if (isBlock && name is not ("td" or "th") && !(tables > 0 && name is "p" or "div"))
            plain.Line();
    }

    private void Begin(IElement element, string name)
    {
        html.Open(name);
        if (text.IdOf(element) is { } id)
            html.Attribute("id", context.AnchorPrefix + id);
        foreach (var (attribute, value) in AttributePolicy.Of(element, name))
            html.Attribute(attribute, value);
        if (name == "pre")
            html.Attribute("tabindex", "0");
        else if (name == "div" && element.ClassList.Contains("callout"))
            html.Attribute("role", "note");
        html.EndOpen();
    }

    private void Anchor(IElement element)
    {
        if (text.IdOf(element) is { } id)
            html.Open("span").Attribute("id", context.AnchorPrefix + id).EndOpen().Close("span");
    }

    private void Heading(IElement element, int level, int depth)
    {
        var shifted = Math.Min(6, level + text.Shift);
        var name = "h" + (char)('0' + shifted);
        plain.Line();
        var (start, plainStart) = (html.Length, plain.Length);
        var id = context.AnchorPrefix + text.IdOf(element);
        html.Open(name).Attribute("id", id).EndOpen();
        var content = html.Length;
        Children(element, depth + 1);
        if (html.IsBlankSince(content))
        {
            html.CutBack(start);
            plain.CutBack(plainStart);
            return;
        }

        html.Close(name).Line();
        headings.Add(new RenderedHeading(shifted, plain.Since(plainStart), id));
        plain.Line();
    }

    /// <summary>Wide tables scroll in a box of their own, which keyboards reach (WCAG 2.1.1) and screen readers can name.</summary>
    private void Table(IElement element, int depth)
    {
        var isOutermost = tables == 0;
        if (isOutermost)
        {
            html.Open("div").Attribute("class", "table-scroll").Attribute("role", "region").Attribute("tabindex", "0")
                .Attribute("aria-label", ElementShape.CaptionOf(element) ?? (context.IsFinnish ? "Taulukko" : "Table")).EndOpen();
        }

        tables++;
        Kept(element, "table", depth);
        tables--;
        plain.Line();
        if (isOutermost)
            html.Close("div").Line();
    }
}

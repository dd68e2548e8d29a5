using AngleSharp.Dom;

namespace ItsmSite.Contents.Markdown.Cleaning;

/// <summary>Writes links, and those who lead nowhere as their text.</summary>
internal sealed class LinkWriter(MarkdownRenderContext context, CleanedText text, HtmlOutput html, PlainTextOutput plain)
{
    private const string ForeignPage = "noopener noreferrer";

    public List<RenderedLink> Found { get; } = [];

    public void Write(IElement element, Action writeContent, Action<bool> setInsideLink)
    {
        var id = text.IdOf(element);
        var target = element.GetAttribute("href");
        if (target is null)
        {
            if (id is not null)
                html.Open("span").Attribute("id", context.AnchorPrefix + id).EndOpen().Close("span");
            writeContent();
            return;
        }

        if (target.StartsWith("#tab/", StringComparison.Ordinal))
        {
            // Microsoft's tabs: a heading that is a link names a tab. They are read one after the other here.
            writeContent();
            return;
        }

        var (kind, url) = Resolve(target);
        if (url is null && element.ClassList.Contains("include") && StandsAlone(element))
        {
            Found.Add(new RenderedLink(target, url, kind));
            return;
        }

        var isFootnote = element.ClassList.Contains("footnote-ref") || element.ClassList.Contains("footnote-back-ref");
        if (!isFootnote)
            Found.Add(new RenderedLink(target, url, kind));
        var (start, plainStart) = (html.Length, plain.Length);
        if (url is null)
        {
            html.Open("span").Attribute("class", "broken-link").EndOpen();
        }
        else
        {
            html.Open("a").Attribute("href", url);
            if (id is not null)
                html.Attribute("id", context.AnchorPrefix + id);
            foreach (var (name, value) in AttributePolicy.Of(element, "a"))
                html.Attribute(name, value);
            if (kind == LinkKind.External)
                html.Attribute("rel", ForeignPage);
            if (element.ClassList.Contains("footnote-back-ref"))
                html.Attribute("aria-label", context.IsFinnish ? "Takaisin tekstiin" : "Back to the text");
            html.EndOpen();
        }

        var content = html.Length;
        setInsideLink(true);
        writeContent();
        setInsideLink(false);
        if (html.IsBlankSince(content))
            html.CutBack(start);
        else
            html.Close(url is null ? "span" : "a");
        if (isFootnote)
            plain.CutBack(plainStart);
    }

    /// <summary>What would have loaded another page or a film becomes a link to it.</summary>
    public void Embedded(IElement element)
    {
        var target = element.GetAttribute("src") ?? element.QuerySelector("source")?.GetAttribute("src");
        if (string.IsNullOrWhiteSpace(target))
            return;
        var (kind, url) = Resolve(target);
        Found.Add(new RenderedLink(target, url, kind));
        if (url is null)
            return;
        var host = UrlPolicy.HostOf(url);
        var label = element.GetAttribute("title") is { Length: > 0 } title ? title : Label(element.LocalName, host);
        html.Open("span").Attribute("class", "embedded").EndOpen().Open("a").Attribute("href", url);
        if (kind == LinkKind.External)
            html.Attribute("rel", ForeignPage);
        html.EndOpen().Text(host.Length > 0 ? $"{label} ({host})" : label).Close("a").Close("span");
        plain.Text(" " + label + " ");
    }

    /// <summary>The name of a missing include helps in a sentence, not in a line of its own.</summary>
    private static bool StandsAlone(IElement element) =>
        element.ParentElement is { LocalName: "p" } paragraph && paragraph.TextContent.Trim() == element.TextContent.Trim();

    private (LinkKind Kind, string? Url) Resolve(string target)
    {
        switch (UrlPolicy.Classify(target, out var url))
        {
            case UrlKind.Web:
                return (LinkKind.External, url);
            case UrlKind.Contact:
                return (LinkKind.Contact, url);
            case UrlKind.Fragment:
                return InText(url) is { } place ? (LinkKind.Anchor, place) : (LinkKind.Missing, null);
            case UrlKind.Relative when url.Length > 0:
                break;
            case UrlKind.Relative:
                return (LinkKind.Missing, null);
            default:
                return (LinkKind.Refused, null);
        }

        if (context.ResolveLink is null)
            return (LinkKind.Internal, url);
        return UrlPolicy.Classify(context.ResolveLink(url) ?? "", out var resolved) switch
        {
            UrlKind.Web => (LinkKind.External, resolved),
            UrlKind.Fragment when InText(resolved) is { } place => (LinkKind.Anchor, place),
            UrlKind.Relative when resolved.Length > 0 => (LinkKind.Internal, resolved),
            _ => (LinkKind.Missing, null),
        };
    }

    /// <summary>Where a fragment leads: to an id, to the top of the page ("#") for the title, else null.</summary>
    private string? InText(string fragment)
    {
        if (text.Find(fragment) is { } id)
            return "#" + context.AnchorPrefix + id;
        var isTitle = context.Title is { } title && AnchorSlug.Find([AnchorSlug.FromHeading(title)], fragment) is not null;
        return isTitle || fragment is "#" or "#top" ? "#" : null;
    }

    private string Label(string name, string host)
    {
        var isFilm = name == "video" || host.Contains("youtu", StringComparison.Ordinal) || host.Contains("video", StringComparison.Ordinal) || host.Contains("vimeo", StringComparison.Ordinal);
        return (isFilm, name, context.IsFinnish) switch
        {
            (true, _, _) => "Video",
            (_, "audio", true) => "Äänite",
            (_, "audio", false) => "Recording",
            (_, _, true) => "Upotettu sisältö",
            _ => "Embedded content",
        };
    }
}

using AngleSharp.Dom;

namespace ItsmSite.Contents.Markdown.Cleaning;

/// <summary>Writes images of this site; of images elsewhere only a link, so that reading an article tells no other host about it.</summary>
internal sealed class ImageWriter(MarkdownRenderContext context, HtmlOutput html, PlainTextOutput plain)
{
    public List<RenderedImage> Found { get; } = [];

    /// <summary>A link cannot hold another.</summary>
    public bool InsideLink { get; set; }

    public void Write(IElement element)
    {
        var target = element.GetAttribute("src");
        if (string.IsNullOrWhiteSpace(target))
            return;
        var alt = (element.GetAttribute("alt") ?? "").Trim();
        var (kind, url) = Resolve(target);
        Found.Add(new RenderedImage(target, alt, url, kind));
        if (alt.Length > 0)
            plain.Text(" " + alt + " ");
        switch (kind)
        {
            case ImageKind.Local:
                html.Open("img").Attribute("src", url!).Attribute("alt", alt.Length == 0 && InsideLink ? FileName(url!) : alt);
                foreach (var (name, value) in AttributePolicy.Of(element, "img"))
                    html.Attribute(name, value);
                html.Attribute("loading", "lazy").Attribute("decoding", "async").EndOpen();
                break;
            case ImageKind.Remote:
                Remote(url!, alt);
                break;
            default:
                if (alt.Length > 0)
                    html.Open("span").Attribute("class", "missing-image").Attribute("title", context.IsFinnish ? "Kuvaa ei ole saatavilla" : "Image not available").EndOpen().Text(alt).Close("span");
                break;
        }
    }

    private void Remote(string url, string alt)
    {
        var label = alt.Length > 0 ? alt : context.IsFinnish ? "Kuva" : "Image";
        html.Open("span").Attribute("class", "remote-image").EndOpen();
        if (InsideLink)
            html.Text(label);
        else
            html.Open("a").Attribute("href", url).Attribute("rel", "noopener noreferrer").EndOpen().Text(label).Close("a");
        html.Text(" ").Open("span").Attribute("class", "remote-image-host").EndOpen().Text(UrlPolicy.HostOf(url)).Close("span").Close("span");
    }

    private (ImageKind Kind, string? Url) Resolve(string target)
    {
        switch (UrlPolicy.Classify(target, out var url))
        {
            case UrlKind.Web:
                return (ImageKind.Remote, url);
            case UrlKind.Relative when context.ResolveImage is null:
                return (ImageKind.Local, url);
            case UrlKind.Relative:
                break;
            default:
                return (ImageKind.Refused, null);
        }

        return UrlPolicy.Classify(context.ResolveImage(url) ?? "", out var resolved) switch
        {
            UrlKind.Relative when resolved.Length > 0 => (ImageKind.Local, resolved),
            UrlKind.Web => (ImageKind.Remote, resolved),
            _ => (ImageKind.Missing, null),
        };
    }

    private static string FileName(string url)
    {
        var path = url.AsSpan();
        var query = path.IndexOfAny("?#");
        if (query >= 0)
            path = path[..query];
        return Uri.UnescapeDataString(Path.GetFileNameWithoutExtension(path.ToString())).Replace('-', ' ').Replace('_', ' ');
    }
}

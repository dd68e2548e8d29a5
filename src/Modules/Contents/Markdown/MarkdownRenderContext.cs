namespace ItsmSite.Contents.Markdown;

/// <summary>What a rendering depends on besides the text: the reader's language and where links and images lead.</summary>
public sealed record MarkdownRenderContext
{
    /// <summary>English labels, links and images left as written.</summary>
    public static MarkdownRenderContext Default { get; } = new();

    /// <summary>Language of the labels the renderer writes itself ("Note", "Huomautus"): a culture name; other than Finnish gives English.</summary>
    public string Culture { get; init; } = "en";

    /// <summary>The page's title, which was the text's first heading: links to it lead to the top. Null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// Turns a relative link target, as written (percent-encoded, with query and fragment), into the URL of a page; null means that it leads nowhere,
    /// and the text is shown without a link. Not called for absolute URLs, mail addresses and fragments of the page itself. Without it targets stay as they are.
    /// </summary>
    public Func<string, string?>? ResolveLink { get; init; }

    /// <summary>Turns a relative image target into the URL of a local image; null means missing, and the alternative text is shown. Without it targets stay as they are.</summary>
    public Func<string, string?>? ResolveImage { get; init; }

    /// <summary>Put before every id and every link to one, so that an article's "Search" heading cannot meet the page's own ids. Empty by default.</summary>
    public string AnchorPrefix { get; init; } = "";

    /// <summary>Level of the highest heading in the output, 1 to 6. All headings shift down together where the text starts above it: the page's title is the only h1.</summary>
    public int TopHeadingLevel { get; init; } = 2;

    internal bool IsFinnish => Culture.StartsWith("fi", StringComparison.OrdinalIgnoreCase);
}

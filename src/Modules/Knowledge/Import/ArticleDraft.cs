using ItsmSite.Contents.Markdown;

namespace ItsmSite.Knowledge.Import;

/// <summary>What a text says about itself: front matter, title, body.</summary>
internal sealed record ArticleDraft(FrontMatter Matter, string? Title, string Body)
{
    private static readonly string[] Placed =
    [
        "title", "titleSuffix", "description", "summary", "author", "ms.author", "ms.date", "date", "updated", "modified", "last_updated", "lastmod", "revision_date", "tags", "keywords",
        "keyword", "ms.search.keywords", "categories", "locale", "ms.locale", "ms.contentlocale", "lang", "language",
    ];

    public string? Description => Matter.Text("description", "summary", "catalog.description") is { } text ? ArticleTitle.OneLine(text) : null;

    public string? Author => Matter.Text("author", "ms.author", "authors");

    public DateTimeOffset? ModifiedUtc => Matter.Date("updated", "modified", "last_updated", "lastmod", "revision_date", "ms.date", "date");

    public IReadOnlyList<string> Tags => Matter.List("tags", "keywords", "keyword", "ms.search.keywords", "categories");

    /// <summary>"en" or "fi" when the front matter names one of them.</summary>
    public string? Culture => Matter.Text("locale", "ms.locale", "lang", "language", "ms.contentlocale") is { } name ? CultureOf(name) : null;

    public bool IsMicrosofts => Matter.Names.Any(name => name.StartsWith("ms.", StringComparison.OrdinalIgnoreCase));

    public IReadOnlyDictionary<string, string> OtherFields =>
        Matter.Names.Where(name => name.Length > 0 && !Placed.Contains(name, StringComparer.OrdinalIgnoreCase))
            .Select(name => (Name: name, Value: Matter.Text(name))).Where(other => other.Value is not null)
            .ToDictionary(other => other.Name, other => other.Value!, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a text; a <see cref="FormatException"/> with Data["line"] (of the text) when it cannot be an article.</summary>
    public static ArticleDraft Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw ArticleText.Refusal(null, "is empty");
        var block = FrontMatterBlock.Split(text);
        if (block.Yaml is null && FrontMatterBlock.IsUnclosed(text))
            throw ArticleText.Refusal(1, "the front matter has no closing \"---\"");
        var matter = FrontMatter.Empty;
        if (block.Yaml is not null)
        {
            try
            {
                matter = FrontMatter.Parse(block.Yaml);
            }
            catch (FormatException exception)
            {
                throw ArticleText.Refusal((int)exception.Data["line"]! + 1, exception.Message);
            }
        }

        var (title, body) = ArticleTitle.Take(matter.Text("title"), block.Body);
        if (title is null && string.IsNullOrWhiteSpace(body))
            throw ArticleText.Refusal(null, "has neither a title nor text");
        return new ArticleDraft(matter, title, body.Trim('\n'));
    }

    public static string? CultureOf(string name) =>
        name.Trim().ToLowerInvariant() is { Length: >= 2 } lower && (lower.Length == 2 || lower[2] is '-' or '_') && lower[..2] is "en" or "fi" ? name.Trim().ToLowerInvariant()[..2] : null;
}

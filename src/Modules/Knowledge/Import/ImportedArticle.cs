using System.Security.Cryptography;
using System.Text;

namespace ItsmSite.Knowledge.Import;

/// <summary>One article as read, before anything is stored.</summary>
public sealed record ImportedArticle : ImportItem
{
    /// <summary>
    /// Names the article for ever: the same id again is an update. For a folder the path relative to it, NFC, with '/' and spaces as %20; for JSONL the
    /// given id; for the two-language JSONL "page/en" and "page/fi".
    /// </summary>
    public required string ExternalId { get; init; }

    /// <summary>Never empty; one line.</summary>
    public required string Title { get; init; }

    /// <summary>Without front matter and title heading, includes filled in, links as written; \n line ends. May be empty (a page with a title only).</summary>
    public required string Markdown { get; init; }

    /// <summary>"en" or "fi".</summary>
    public required string Culture { get; init; }

    /// <summary>The same for the language versions of one article; null when it has no other.</summary>
    public string? LocalizationSet { get; init; }

    /// <summary>Without doubles, in the order given.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>A sentence or two; null when none is given.</summary>
    public string? Description { get; init; }

    /// <summary>As the front matter says; null when it does not.</summary>
    public string? Author { get; init; }

    /// <summary>When the text was last changed by its author, UTC; null when unknown.</summary>
    public DateTimeOffset? ModifiedUtc { get; init; }

    /// <summary>Fields of the front matter that have no place of their own, by name; nested ones as "catalog.name", lists joined by ", ".</summary>
    public IReadOnlyDictionary<string, string> OtherFields { get; init; } = new Dictionary<string, string>();

    /// <summary>The file it came from, relative to the folder.</summary>
    public required string SourcePath { get; init; }

    /// <summary>A text made to be included in others, which is also worth finding by itself.</summary>
    public bool IsFragment { get; init; }

    /// <summary>Where links that start at the root of the original site lead when the folder has no such page, as "https://learn.microsoft.com"; or null.</summary>
    public string? SiteRoot { get; init; }

    /// <summary>Links to other places of the folder, in order.</summary>
    public IReadOnlyList<ImportedLink> Links { get; init; } = [];

    /// <summary>Images of the folder, each once; missing ones are in <see cref="Warnings"/>.</summary>
    public IReadOnlyList<ImportedFile> Images { get; init; } = [];

    /// <summary>What the author should mend; the article is imported none the less.</summary>
    public IReadOnlyList<ImportWarning> Warnings { get; init; } = [];

    /// <summary>SHA-256 over everything that is stored: equal means that nothing has changed.</summary>
    public string Fingerprint()
    {
        var text = string.Join('\u001F', ExternalId, Title, Markdown, Culture, LocalizationSet, Description, Author, ModifiedUtc?.ToString("O"), SiteRoot,
            string.Join('\u001E', Tags), string.Join('\u001E', OtherFields.Select(field => field.Key + "=" + field.Value)), IsFragment);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}

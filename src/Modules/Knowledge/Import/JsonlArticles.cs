using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ItsmSite.Contents.Markdown;

namespace ItsmSite.Knowledge.Import;

/// <summary>Makes articles of one JSON object; a <see cref="FormatException"/> says in words for people what is missing.</summary>
internal static partial class JsonlArticles
{
    public static IEnumerable<ImportedArticle> Of(JsonElement line, string source, ImportOptions options)
    {
        if (line.TryGetProperty("page", out _))
            return InTwoLanguages(line, source);
        var id = Text(line, "id") ?? throw new FormatException("has no \"id\"");
        var body = MarkdownRenderer.Normalise(Text(line, "body") ?? "");
        var (title, rest) = Text(line, "title") is { } given ? (ArticleTitle.OneLine(given), body) : ArticleTitle.Take(null, body);
        if (string.IsNullOrWhiteSpace(title))
            throw new FormatException("has neither a \"title\" nor a heading in its \"body\"");
        var culture = Text(line, "culture") is { } name ? ArticleDraft.CultureOf(name) ?? throw new FormatException($"has the culture \"{name}\"; known are en and fi") : null;
        return
        [
            new ImportedArticle
            {
                ExternalId = ArticlePath.ToId(id),
                Title = title,
                Markdown = rest.Trim('\n'),
                Culture = options.Culture ?? culture ?? LanguageGuesser.Guess(title + "\n" + rest),
                Tags = Strings(line, "tags"),
                Description = Text(line, "description"),
                Author = Text(line, "author"),
                ModifiedUtc = Date(line, "modified") ?? Date(line, "updated") ?? Date(line, "created"),
                SourcePath = source,
                SiteRoot = options.SiteRoot,
                Warnings = string.IsNullOrWhiteSpace(rest) ? [new ImportWarning(ImportWarningKind.NoText, title)] : [],
            },
        ];
    }

    private static List<ImportedArticle> InTwoLanguages(JsonElement line, string source)
    {
        var page = ArticlePath.ToId(Text(line, "page") ?? throw new FormatException("has an empty \"page\""));
        var articles = new List<ImportedArticle>();
        foreach (var culture in (string[])["en", "fi"])
        {
            // Pages without a title have it as their first paragraph.
            var paragraphs = Strings(line, "body_" + culture).Select(text => WebUtility.HtmlDecode(text)).ToList();
            var title = Text(line, "title_" + culture);
            if (title is null && paragraphs.Count > 0 && paragraphs[0].Length <= 100)
            {
                title = paragraphs[0];
                paragraphs.RemoveAt(0);
            }

            if (title is null)
                continue;
            var description = Text(line, "desc_" + culture);
            var body = string.Join("\n\n", paragraphs.Select(Escape));
            articles.Add(new ImportedArticle
            {
                ExternalId = page + "/" + culture,
                LocalizationSet = page,
                Title = ArticleTitle.OneLine(WebUtility.HtmlDecode(title)),
                Markdown = body,
                Culture = culture,
                Description = description,
                SourcePath = source,
                Warnings = body.Length == 0 ? [new ImportWarning(ImportWarningKind.NoText, title)] : [],
            });
        }

        return articles.Count > 0 ? articles : throw new FormatException("has neither \"title_en\" nor \"title_fi\"");
    }

    private static string? Text(JsonElement line, string name)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => throw new FormatException($"has a \"{name}\" that is no text"),
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static List<string> Strings(JsonElement line, string name)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return [];
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
            throw new FormatException($"has \"{name}\" that are no list of texts");
        return [.. value.EnumerateArray().Select(item => item.GetString()!.Trim()).Where(item => item.Length > 0)];
    }

    private static DateTimeOffset? Date(JsonElement line, string name) => Text(line, name) is { } text && FrontMatter.TryDate(text, out var date) ? date : null;

    /// <summary>Plain text as Markdown that shows the same.</summary>
    private static string Escape(string text) =>
        Special().Replace(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), "\\$0");

    [GeneratedRegex("""[\\`*_\[\]<>{}|~&]|^(?:[#+\-=:!?]|\d+(?=[.)]))(?!\d)""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Special();
}

using ItsmSite.Contents.Markdown;
using ItsmSite.Contents.Models;
using ItsmSite.Framework.Indexing;
using ItsmSite.Knowledge.Import;
using ItsmSite.Knowledge.Models;
using ItsmSite.Search.Evaluation;

namespace ItsmSite.Benchmarks.Relevance;

/// <summary>
/// Reads collections with the importer's readers and makes of each article the document that the site's index handlers make of it, without
/// the database between.
/// </summary>
public static class CollectionReader
{
    /// <summary>Audience of all documents.</summary>
    public const int Everyone = 1;

    /// <summary>Reads a folder with <c>queries.tsv</c>, <c>qrels.txt</c> and <c>corpus.jsonl</c> or <c>articles.txt</c>.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="data">Folder of the shared data, to which <c>articles.txt</c> is relative.</param>
    public static async Task<RetrievalCollection> ReadAsync(string folder, string data)
    {
        using var queryFile = File.OpenText(Path.Combine(folder, "queries.tsv"));
        using var judgementFile = File.OpenText(Path.Combine(folder, "qrels.txt"));
        var queries = await EvaluationFiles.ReadQueriesAsync(queryFile, CancellationToken.None);
        var judgements = await EvaluationFiles.ReadJudgementsAsync(judgementFile, CancellationToken.None);
        var corpus = Path.Combine(folder, "corpus.jsonl");
        var documents = await ReadDocumentsAsync(
            File.Exists(corpus) ? corpus : Path.Combine(data, (await File.ReadAllTextAsync(Path.Combine(folder, "articles.txt"))).Trim()));
        var culture = documents.GroupBy(document => document.Culture).MaxBy(group => group.Count())!.Key!;
        return new RetrievalCollection(Path.GetFileName(folder), culture, documents, queries, judgements);
    }

    private static async Task<List<IndexDocument>> ReadDocumentsAsync(string path)
    {
        var renderer = new MarkdownRenderer();
        var items = Directory.Exists(path)
            ? new ArticleFolderReader(path, new ImportOptions(), renderer).ReadAsync()
            : new ArticleJsonlReader(path, new ImportOptions()).ReadAsync();
        var documents = new List<IndexDocument>();
        await foreach (var item in items)
        {
            if (item is ImportedArticle article) documents.Add(ToDocument(article, renderer));
        }

        return documents;
    }

    private static IndexDocument ToDocument(ImportedArticle article, MarkdownRenderer renderer)
    {
        var rendered = renderer.Render(article.Markdown, MarkdownRenderContext.Default);
        return new IndexDocument
        {
            Key = $"content:{article.ExternalId}",
            Type = ArticlePart.ContentType,
            Culture = article.Culture,
            Audience = Everyone,
            Title = Cut(article.Title, TitlePart.MaxLength),
            Headings = [.. rendered.Headings.Select(heading => heading.Text)],
            Keywords = article.Tags,
            Body = article.Description is { Length: > 0 } summary ? $"{Cut(summary, ArticlePart.MaxSummaryLength)}\n{rendered.PlainText}" : rendered.PlainText,
            Url = $"/{article.ExternalId}",
            ExternalId = article.ExternalId,
        };
    }

    private static string Cut(string text, int length) => text.Length > length ? text[..length] : text;
}

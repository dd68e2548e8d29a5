using ItsmSite.Knowledge.Import;
using ItsmSite.Contents.Markdown;

namespace ItsmSite.Benchmarks.Corpus;

/// <summary>Reads articles as the import does, into one sample for each language.</summary>
public static class SampleReader
{
    /// <summary>The samples by culture, and the share of articles that each has.</summary>
    public static async Task<SortedDictionary<string, TextSample>> ReadAsync(IReadOnlyList<string> paths, MarkdownRenderer renderer)
    {
        var samples = new SortedDictionary<string, TextSample>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var items = Directory.Exists(path)
                ? new ArticleFolderReader(path, new ImportOptions(), renderer).ReadAsync()
                : new ArticleJsonlReader(path, new ImportOptions()).ReadAsync();
            await foreach (var item in items)
            {
                if (item is not ImportedArticle article) continue;
                if (!samples.TryGetValue(article.Culture, out var sample)) samples[article.Culture] = sample = new TextSample();
                var rendered = renderer.Render(article.Markdown, MarkdownRenderContext.Default);
                sample.Add(article.Title, rendered.PlainText, rendered.Headings.Count);
            }
        }

        foreach (var sample in samples.Values) sample.Freeze();
        return samples;
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using ItsmSite.Benchmarks.Corpus;
using ItsmSite.Contents.Markdown;

namespace ItsmSite.Benchmarks.Commands;

/// <summary><c>corpus N --seed S OUT.jsonl</c>: writes generated articles in the form that <c>import articles</c> reads.</summary>
public static class CorpusCommand
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the file.</summary>
    /// <param name="count">Number of articles.</param>
    /// <param name="seed">The same seed gives the same articles.</param>
    /// <param name="sources">Real articles to draw from.</param>
    /// <param name="output">The file.</param>
    public static async Task RunAsync(int count, int seed, IReadOnlyList<string> sources, string output)
    {
        var samples = await SampleReader.ReadAsync(sources, new MarkdownRenderer());
        await using var writer = new StreamWriter(output) { NewLine = "\n" };
        foreach (var article in new ArticleGenerator(samples, seed).Take(count))
            await writer.WriteLineAsync(JsonSerializer.Serialize(new { id = article.Id, title = article.Title, body = article.Markdown, culture = article.Culture }, s_json));
    }
}

using ItsmSite.Benchmarks.Corpus;
using ItsmSite.Benchmarks.Relevance;
using ItsmSite.Contents.Markdown;

namespace ItsmSite.Benchmarks.Speed;

/// <summary>
/// Generated documents and searches for them. Seven of ten documents are for everyone, the others for one of nineteen audiences. Searches are one to eight words
/// that stand together in a document; of every seven one ends within a word and one has a typo.
/// </summary>
public static class SpeedCorpus
{
    /// <summary>The audience that everyone belongs to.</summary>
    public const int Everyone = 1;

    /// <summary>The audiences of the person who searches, of <see cref="Audiences"/>.</summary>
    public static readonly int[] OfSearcher = [Everyone, 2, 3, 4, 5, 6];

    private const int Audiences = 20;
    private const int MostWords = 8;
    private const int ShortestBeginning = 3;

    /// <summary>Writes documents to a file unless it is there; returns the file.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="sources">Real articles to draw from.</param>
    /// <param name="count">Number of documents.</param>
    /// <param name="seed">The same seed gives the same documents.</param>
    public static async Task<string> WriteAsync(string folder, IReadOnlyList<string> sources, int count, int seed)
    {
        var path = Path.Combine(folder, FormattableString.Invariant($"documents-{count}-{seed}.tsv"));
        if (File.Exists(path)) return path;
        var samples = await SampleReader.ReadAsync(sources, new MarkdownRenderer());
        await using (var writer = new StreamWriter(path + ".part") { NewLine = "\n" })
        {
            foreach (var (article, number) in new ArticleGenerator(samples, seed).Take(count).Select((article, at) => (article, at + 1)))
            {
                var body = string.Join(' ', article.Paragraphs.SelectMany((part, at) => at == 0 ? part : [article.Headings[at - 1] + ".", .. part]));
                await writer.WriteLineAsync(new SpeedDocument(number, AudienceOf(number), article.Culture, article.Title, article.Headings, body).ToString());
            }
        }

        File.Move(path + ".part", path);
        return path;
    }

    /// <summary>Searches for some of the documents.</summary>
    /// <param name="path">Their file.</param>
    /// <param name="documents">Number of documents in it.</param>
    /// <param name="count">Number of searches.</param>
    /// <param name="seed">The same seed gives the same searches.</param>
    public static IReadOnlyList<SpeedQuery> MakeQueries(string path, int documents, int count, int seed)
    {
        var random = new Random(seed);
        var typos = new TypoMaker(seed, "abcdefghijklmnopqrstuvwxyz");
        var step = Math.Max(1, documents / count);
        return [.. File.ReadLines(path).Where((_, at) => at % step == 0).Take(count).Select(line => Make(SpeedDocument.Parse(line), random, typos))];
    }

    private static SpeedQuery Make(SpeedDocument document, Random random, TypoMaker typos)
    {
        var words = document.Body.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var length = Math.Min(words.Length, 1 + random.Next(MostWords));
        var from = random.Next(words.Length - length + 1);
        var text = string.Join(' ', words.Skip(from).Take(length)).TrimEnd('.').ToLowerInvariant();
        switch (random.Next(7))
        {
            case 0 when text.Length - text.LastIndexOf(' ') - 1 is var last && last > ShortestBeginning:
                return new SpeedQuery(SpeedQueryKind.Prefix, text[..^random.Next(1, last - ShortestBeginning + 1)]);
            case 1 when typos.Make(text) is { } typo:
                return new SpeedQuery(SpeedQueryKind.Typo, typo.Text);
            default:
                return new SpeedQuery(SpeedQueryKind.Words, text);
        }
    }

    private static int AudienceOf(int number)
    {
        var random = new Random(number);
        return random.Next(10) < 7 ? Everyone : 2 + random.Next(Audiences - 1);
    }
}

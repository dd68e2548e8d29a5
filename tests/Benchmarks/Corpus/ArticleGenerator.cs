using System.Text;

namespace ItsmSite.Benchmarks.Corpus;

/// <summary>
/// Makes articles with the words, sentences and lengths of real ones. Words are drawn as often as they occur, so their frequencies follow the law of Zipf as
/// those of the real articles do. Each article also has the words of its topic, which come back in it as the subject of a real article does; many articles share a topic.
/// The same samples, number and seed give the same articles on every machine.
/// </summary>
public sealed class ArticleGenerator(SortedDictionary<string, TextSample> samples, int seed)
{
    private const int Topics = 5_000;
    private const int SubjectWords = 12;
    private const double SubjectShare = .1;
    private const int SentencesInParagraph = 3;

    /// <summary>The first articles of the endless row that the seed stands for.</summary>
    public IEnumerable<GeneratedArticle> Take(int count)
    {
        for (var number = 1; number <= count; number++) yield return Make(number);
    }

    private GeneratedArticle Make(int number)
    {
        // A generator of its own for each article: any of them can be made without those before it.
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var (culture, sample) = Choose(random);
        var subject = Topic(sample, random.Next(1 + random.Next(Topics)));
        var title = Words(sample, subject, sample.TitleLength(random), random);
        var (words, headings) = sample.ArticleLength(random);
        var parts = Enumerable.Range(0, headings + 1).Select(_ => new List<string>()).ToList();
        var paragraph = new List<string>();
        for (var made = 0; made < words;)
        {
            var length = Math.Min(sample.SentenceLength(random), words - made);
            paragraph.Add(Words(sample, subject, length, random) + ".");
            made += length;
            if (paragraph.Count < SentencesInParagraph && made < words) continue;
            parts[Math.Min(headings, (int)((long)made * (headings + 1) / (words + 1)))].Add(string.Join(' ', paragraph));
            paragraph.Clear();
        }

        return new GeneratedArticle(
            FormattableString.Invariant($"generated/{seed}/{number}"), title,
            [.. Enumerable.Range(0, headings).Select(_ => Words(sample, subject, Math.Min(8, sample.TitleLength(random)), random))], parts, culture);
    }

    // Low numbers come more often: some topics have very many articles.
    private string[] Topic(TextSample sample, int topic)
    {
        var random = new Random(unchecked((seed * 7_919) - topic - 1));
        return [.. Enumerable.Range(0, SubjectWords).Select(_ => sample.AnyWord(random))];
    }

    private (string Culture, TextSample Sample) Choose(Random random)
    {
        var at = random.Next(samples.Values.Sum(s => s.Articles));
        foreach (var (culture, sample) in samples)
        {
            if (at < sample.Articles) return (culture, sample);
            at -= sample.Articles;
        }

        throw new InvalidOperationException("There are no samples.");
    }

    private static string Words(TextSample sample, string[] subject, int count, Random random)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var word = random.NextDouble() < SubjectShare ? subject[random.Next(subject.Length)] : sample.Word(random);
            if (i == 0) text.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
            else text.Append(' ').Append(word);
        }

        return text.ToString();
    }
}

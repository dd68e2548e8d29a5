namespace ItsmSite.Benchmarks.Corpus;

/// <summary>What articles of one language are made of: how often each word occurs, and how long titles, sentences, paragraphs and articles are. Drawing from it keeps these distributions.</summary>
public sealed class TextSample
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<int> _sentences = [];
    private readonly List<int> _titles = [];
    private readonly List<int> _articles = [];
    private readonly List<int> _headings = [];
    private string[] _words = [];
    private long[] _until = [];

    /// <summary>Number of articles it was made from.</summary>
    public int Articles => _articles.Count;

    /// <summary>Adds an article.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="text">Its text without markup, blocks separated by line breaks.</param>
    /// <param name="headings">Number of its headings.</param>
    public void Add(string title, string text, int headings)
    {
        _titles.Add(Math.Clamp(Count(title), 1, 30));
        _headings.Add(headings);
        var words = 0;
        foreach (var sentence in text.Split(['.', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var count = Count(sentence);
            if (count == 0) continue;
            _sentences.Add(count);
            words += count;
        }

        _articles.Add(words);
    }

    /// <summary>Makes it ready to draw from; the order of words does not depend on the order of articles.</summary>
    public void Freeze()
    {
        _words = [.. _counts.OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Select(w => w.Key)];
        _until = new long[_words.Length];
        long sum = 0;
        for (var i = 0; i < _words.Length; i++) _until[i] = sum += _counts[_words[i]];
    }

    /// <summary>A word, as often as it occurs.</summary>
    public string Word(Random random)
    {
        var found = Array.BinarySearch(_until, random.NextInt64(_until[^1]) + 1);
        return _words[found >= 0 ? found : ~found];
    }

    /// <summary>A word, any as likely as another.</summary>
    public string AnyWord(Random random) => _words[random.Next(_words.Length)];

    /// <summary>Number of words of a sentence.</summary>
    public int SentenceLength(Random random) => Draw(_sentences, random);

    /// <summary>Number of words of a title.</summary>
    public int TitleLength(Random random) => Draw(_titles, random);

    /// <summary>Number of words and of headings of one article.</summary>
    public (int Words, int Headings) ArticleLength(Random random)
    {
        var index = random.Next(_articles.Count);
        return (_articles[index], _headings[index]);
    }

    private static int Draw(List<int> lengths, Random random) => lengths[random.Next(lengths.Count)];

    private int Count(string text)
    {
        var count = 0;
        foreach (var part in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var word = part.Trim('"', '\'', '(', ')', ',', ';', ':', '“', '”', '’', '[', ']', '*', '`', '#', '|', '>', '<', '.');
            if (word.Length is 0 or > 40 || !word.Any(char.IsLetterOrDigit)) continue;
            ref var entry = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, word, out _);
            entry++;
            count++;
        }

        return count;
    }
}

namespace ItsmSite.Search.Analysis;

/// <summary>
/// Finnish lemmas and the parts of compounds, by libvoikko. Lemmas are stemmed too, so that words it knows meet words it does not know. What was
/// analysed is kept within bounds. Safe for use by many threads.
/// </summary>
public sealed class FinnishMorphology
{
    private const int MostKept = 100_000;
    private const int LongestWord = 60;
    private const int MostLemmas = 3;
    private static readonly Lazy<FinnishMorphology?> _loaded = new(() => VoikkoLibrary.TryLoad() is { } library ? new FinnishMorphology(library) : null);

    private readonly VoikkoLibrary _library;
    private readonly FinnishStemmer _stemmer = new();
    private readonly BoundedCache<FinnishWord?> _words = new(MostKept);

    private FinnishMorphology(VoikkoLibrary library) => _library = library;

    /// <summary>The one of this process; null where libvoikko or its Finnish dictionary is missing.</summary>
    public static FinnishMorphology? Loaded => _loaded.Value;

    /// <summary>Which morphology it is, with its version.</summary>
    public string Name => $"libvoikko {_library.Version}";

    /// <summary>What is known of a word in lower case; null for an unknown one.</summary>
    internal FinnishWord? Find(string word)
    {
        if (word.Length is < 2 or > LongestWord)
            return null;
        foreach (var letter in word)
        {
            if (!char.IsLetter(letter))
                return null;
        }

        return _words.Get(word, Read);
    }

    private FinnishWord? Read(string word)
    {
        var readings = _library.Analyze(word).Select(reading => reading with { Lemma = Letters(reading.Lemma) }).Where(reading => reading.Lemma.Length > 0).ToList();
        if (readings.Count == 0)
            return null;
        // A word that is a dictionary form is itself, whatever else it may be.
        var likeliest = readings.Find(reading => reading.Lemma == word) ?? readings[0];
        var stem = _stemmer.Stem(likeliest.Lemma);
        string[] others =
        [
            .. readings.Select(reading => reading.Lemma).Distinct().Take(MostLemmas).Select(_stemmer.Stem),
            .. readings.Select(DerivedFrom).OfType<string>().Distinct().Take(MostLemmas).Select(_stemmer.Stem),
            _stemmer.Stem(word),
        ];
        return new FinnishWord(likeliest.Lemma, stem, [.. others.Where(other => other != stem).Distinct()], Parts(word, likeliest));
    }

    /// <summary>The word that the last part is derived from (tilaus: tilata), or null.</summary>
    private static string? DerivedFrom(VoikkoReading reading)
    {
        var bases = reading.WordBases.Split('+', StringSplitOptions.RemoveEmptyEntries);
        if (!reading.WordBases.EndsWith(')') || bases.Length < 2 || reading.WordBases.LastIndexOf("(+", StringComparison.Ordinal) < 0)
            return null;
        // "+tila(tilata)+us(+us)": split at each +, the suffix leaves "us(" and "us)".
        var root = Array.FindLast(bases, part => part.EndsWith(')') && part.Contains('(', StringComparison.Ordinal));
        return root is null ? null : Letters(root[(root.IndexOf('(', StringComparison.Ordinal) + 1)..^1]) is { Length: > 2 } found ? found : null;
    }

    private (string Text, string Stem)[] Parts(string word, VoikkoReading reading)
    {
        var starts = Starts(reading.Structure, word.Length);
        if (starts.Count < 2)
            return [];
        var parts = new (string, string)[starts.Count];
        for (var place = 0; place < parts.Length; place++)
        {
            var isLast = place == parts.Length - 1;
            var text = word[starts[place]..(isLast ? word.Length : starts[place + 1])];
            // The compound's lemma ends with the lemma of its last part.
            var form = isLast && reading.Lemma.Length > starts[place] && reading.Lemma.AsSpan(0, starts[place]).SequenceEqual(word.AsSpan(0, starts[place]))
                ? reading.Lemma[starts[place]..]
                : text;
            parts[place] = (text, Find(form)?.Stem ?? _stemmer.Stem(form));
        }

        return parts;
    }

    /// <summary>Where the parts begin; none when the structure is not that of the letters.</summary>
    private static List<int> Starts(string structure, int length)
    {
        var starts = new List<int>();
        var letters = 0;
        foreach (var sign in structure)
        {
            if (sign == '=')
                starts.Add(letters);
            else
                letters++;
        }

        return letters == length && starts.Distinct().Count() == starts.Count ? starts : [];
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();
}

namespace ItsmSite.Benchmarks.Relevance;

/// <summary>Puts one typo into a text, at any letter of one of its longer words; the same seed makes the same ones.</summary>
/// <param name="seed">The seed.</param>
/// <param name="letters">Letters that are typed by mistake.</param>
public sealed class TypoMaker(int seed, string letters)
{
    private const int ShortestWord = 5;
    private readonly Random _random = new(seed);

    /// <summary>The text with its typo, or null when it has no word of five letters or more.</summary>
    public (string Text, TypoKind Kind)? Make(string text)
    {
        var words = Words(text).ToList();
        if (words.Count == 0) return null;
        var (start, length) = words[_random.Next(words.Count)];
        var kind = (TypoKind)_random.Next(4);
        var at = start + _random.Next(kind == TypoKind.Insert ? length + 1 : kind == TypoKind.Swap ? length - 1 : length);
        if (kind == TypoKind.Swap && char.ToLowerInvariant(text[at]) == char.ToLowerInvariant(text[at + 1])) kind = TypoKind.Delete;
        return (kind switch
        {
            TypoKind.Insert => text.Insert(at, Letter('\0')),
            TypoKind.Delete => text.Remove(at, 1),
            TypoKind.Change => text.Remove(at, 1).Insert(at, Letter(char.ToLowerInvariant(text[at]))),
            _ => text.Remove(at, 2).Insert(at, $"{text[at + 1]}{text[at]}"),
        }, kind);
    }

    private static IEnumerable<(int Start, int Length)> Words(string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsLetter(text[at])) continue;
            if (at - start >= ShortestWord) yield return (start, at - start);
            start = at + 1;
        }
    }

    private string Letter(char other)
    {
        char letter;
        do letter = letters[_random.Next(letters.Length)];
        while (letter == other);
        return letter.ToString();
    }
}

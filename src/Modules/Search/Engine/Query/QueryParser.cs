using ItsmSite.Search.Analysis;

namespace ItsmSite.Search.Engine.Query;

/// <summary>Reads what a person typed. Quotes mean a phrase; no other sign means anything, and nothing is refused.</summary>
internal static class QueryParser
{
    /// <summary>Most distinct words looked for; the rest of a longer text is ignored.</summary>
    public const int MostWords = 64;

    private const int MostCharacters = 8000;
    private const int MostOccurrences = 256;

    /// <summary>Reads a query for the cultures present in an index.</summary>
    public static ParsedQuery Parse(string text, IReadOnlyList<string> cultures, ITextAnalyzer analyzer)
    {
        if (text.Length > MostCharacters)
            text = text[..MostCharacters];
        var words = new List<QueryWord>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var sequence = new List<int>();
        var phrases = new List<(int, int)>();
        foreach (var (start, length, quoted) in Segments(text))
        {
            var segment = text.Substring(start, length);
            var first = sequence.Count;
            var readings = (cultures.Count == 0 ? [""] : cultures)
                .Select(culture => (culture, analyzer.Analyze(segment, culture.Length == 0 ? null : culture))).ToList();
            var tokens = readings[0].Item2;
            for (var index = 0; index < tokens.Count && sequence.Count < MostOccurrences; index++)
            {
                var token = tokens[index];
                if (!places.TryGetValue(token.Exact, out var place))
                {
                    if (words.Count == MostWords)
                        break;
                    place = words.Count;
                    places[token.Exact] = place;
                    words.Add(new QueryWord(token.Exact, [.. readings.SelectMany(reading => FormsOf(reading.culture, reading.Item2, index, token.Start))]));
                }
                else
                {
                    words[place].Count++;
                }

                var word = words[place];
                word.Place = (start + token.Start, token.Length);
                word.IsQuoted |= quoted;
                word.MayBeUnfinished = !quoted && start + token.Start + token.Length == text.Length;
                sequence.Add(place);
            }

            if (quoted && sequence.Count - first > 1)
                phrases.Add((first, sequence.Count - first));
        }

        return new ParsedQuery(words, sequence, phrases);
    }

    private static IEnumerable<WordForm> FormsOf(string culture, IReadOnlyList<AnalyzedToken> tokens, int index, int start)
    {
        if (index < tokens.Count && tokens[index].Start == start)
            yield return new WordForm(culture, tokens[index].Stem, PartsOf(tokens[index])) { OtherStems = tokens[index].OtherStems };
    }

    /// <summary>Of parts that overlap (PowerShell-skripti: powershell, power, shell, skripti) those, longest first, that make up the word.</summary>
    private static List<string> PartsOf(AnalyzedToken token)
    {
        if (token.Parts.Count == 1)
            return [token.PartStems[0]];
        var chosen = new List<string>();
        var at = 0;
        while (at < token.Exact.Length)
        {
            var best = -1;
            for (var part = 0; part < token.Parts.Count; part++)
            {
                var piece = token.Parts[part];
                if (string.CompareOrdinal(token.Exact, at, piece, 0, piece.Length) == 0 && piece.Length > 0
                    && piece.Length < token.Exact.Length && (best < 0 || piece.Length > token.Parts[best].Length))
                    best = part;
            }

            if (best < 0)
                return [];
            chosen.Add(token.PartStems[best]);
            at += token.Parts[best].Length;
        }

        return chosen;
    }

    /// <summary>The stretches in and between quotes; a quote that is not closed is as if it was not there.</summary>
    private static IEnumerable<(int Start, int Length, bool Quoted)> Segments(string text)
    {
        var quotes = new List<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '"' or '“' or '”' or '„' or '«' or '»')
                quotes.Add(at);
        }

        var from = 0;
        for (var pair = 0; pair + 1 < quotes.Count; pair += 2)
        {
            yield return (from, quotes[pair] - from, false);
            yield return (quotes[pair] + 1, quotes[pair + 1] - quotes[pair] - 1, true);
            from = quotes[pair + 1] + 1;
        }

        yield return (from, text.Length - from, false);
    }
}

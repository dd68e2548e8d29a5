using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine.Display;
using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Query;

/// <summary>Completes what is being typed: titles that have every typed word, the last one as a beginning.</summary>
internal sealed class TitleSuggester(IndexReader reader, Visibility visibility, ITextAnalyzer analyzer)
{
    private const int MostTypedWords = 8;
    private const int MostTyped = 200;
    private const int MostTitles = 400;
    private const int MostSuggestions = 50;

    /// <summary>The best titles for what was typed.</summary>
    public IReadOnlyList<IndexSuggestion> Run(SuggestQuery query)
    {
        var text = query.Text.Length > MostTyped ? query.Text[..MostTyped] : query.Text;
        var words = Read(text);
        if (words.Count == 0 || query.Size <= 0)
            return [];
        var finished = !char.IsLetterOrDigit(text[^1]);
        var rows = new List<int>();
        reader.MatchTitles(Expression(words, finished), row =>
        {
            if (visibility.Includes(row))
                rows.Add(row);
            return rows.Count < MostTitles;
        });

        var view = visibility.View;
        var typed = text.Trim();
        return
        [
            .. rows.Select(row => (Row: row, Title: reader.Title(row) ?? ""))
                .Select(found => (
                    found.Row, found.Title,
                    Score: Score(found.Title, typed, words[^1].Exact, CultureOf(view, found.Row) == query.PreferredCulture)))
                .OrderByDescending(found => found.Score).ThenBy(found => found.Title, StringComparer.Ordinal)
                .Take(Math.Min(query.Size, MostSuggestions))
                .Select(found => Suggestion(found.Row, words, finished))
                .OfType<IndexSuggestion>(),
        ];
    }

    private static string? CultureOf(DocumentView view, int row) =>
        view.FacetSetOf(row).Culture is { Length: > 0 } culture ? culture : null;

    private List<QueryWord> Read(string text)
    {
        var parsed = QueryParser.Parse(text.Replace('"', ' '), visibility.View.Cultures, analyzer);
        return [.. parsed.Sequence.Select(place => parsed.Words[place]).TakeLast(MostTypedWords)];
    }

    private static string Expression(List<QueryWord> words, bool finished) =>
        string.Join(" AND ", words.Select((word, place) =>
        {
            var last = place == words.Count - 1 && !finished;
            var forms = word.Forms.Select(form => $"\"{TitleToken.Stem(form.Stem, form.Culture)}\"").Distinct();
            return $"({string.Join(" OR ", [$"\"{TitleToken.Word(word.Exact)}\"{(last ? " *" : "")}", .. forms])})";
        }));

    /// <summary>A title that begins with what was typed comes before one that has a word beginning so, that before any other; short ones first.</summary>
    private static double Score(string title, string typed, string lastWord, bool preferred)
    {
        double score = preferred ? 0.5 : 0;
        if (title.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            score += title.Length == typed.Length ? 4 : 3;
        else if (title.Contains(typed, StringComparison.OrdinalIgnoreCase))
            score += 1.5;
        if (title.Contains(lastWord, StringComparison.OrdinalIgnoreCase))
            score += 0.5;
        return score - (Math.Min(title.Length, 200) / 200.0);
    }

    private IndexSuggestion? Suggestion(int row, List<QueryWord> words, bool finished)
    {
        if (reader.Content(row) is not { } content)
            return null;
        var view = visibility.View;
        var culture = CultureOf(view, row);
        var marks = analyzer.Analyze(content.Title, culture).Where(token => Matches(token, culture ?? "", words, finished))
            .Select(token => (token.Start, token.Start + token.Length));
        return new IndexSuggestion(
            content.Key, view.FacetSetOf(row).Type, TextMarker.Cut(content.Title, 0, content.Title.Length, marks), content.Url, culture);
    }

    private static bool Matches(AnalyzedToken token, string culture, List<QueryWord> words, bool finished)
    {
        for (var place = 0; place < words.Count; place++)
        {
            var word = words[place];
            if (token.Exact == word.Exact
                || word.Forms.Any(form => form.Culture == culture && (form.Stem == token.Stem || token.PartStems.Contains(form.Stem))))
                return true;
            if (place == words.Count - 1 && !finished
                && (token.Exact.StartsWith(word.Exact, StringComparison.Ordinal)
                    || token.Parts.Any(part => part.StartsWith(word.Exact, StringComparison.Ordinal))))
                return true;
        }

        return false;
    }
}

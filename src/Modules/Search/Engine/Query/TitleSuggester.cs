using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine.Display;
using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Query;

/// <summary>Completes what is being typed: titles that have every typed word, the last one as a beginning; where there are none, a slip is forgiven.</summary>
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
        var rows = Find(words);
        if (rows.Count == 0)
        {
            words = [.. words.Select(word => word.Forgiven(reader))];
            if (words.Exists(word => word.Meant.Count > 0))
                rows = Find(words);
        }

        var view = visibility.View;
        var typed = text.Trim();
        return
        [
            .. rows.Select(row => (Row: row, Title: reader.Title(row) ?? ""))
                .Select(found => (
                    found.Row, found.Title,
                    Score: Score(found.Title, typed, words[^1].Word.Exact, CultureOf(view, found.Row) == query.PreferredCulture)))
                .OrderByDescending(found => found.Score).ThenBy(found => found.Title, StringComparer.Ordinal)
                .Take(Math.Min(query.Size, MostSuggestions))
                .Select(found => Suggestion(found.Row, words))
                .OfType<IndexSuggestion>(),
        ];
    }

    private static string? CultureOf(DocumentView view, int row) =>
        view.FacetSetOf(row).Culture is { Length: > 0 } culture ? culture : null;

    private List<TypedWord> Read(string text)
    {
        var parsed = QueryParser.Parse(text.Replace('"', ' '), visibility.View.Cultures, analyzer);
        var words = parsed.Sequence.Select(place => parsed.Words[place]).TakeLast(MostTypedWords).ToList();
        return [.. words.Select((word, place) => new TypedWord(word, place == words.Count - 1 && char.IsLetterOrDigit(text[^1]), []))];
    }

    private List<int> Find(List<TypedWord> words)
    {
        var rows = new List<int>();
        reader.MatchTitles(string.Join(" AND ", words.Select(word => word.Expression())), row =>
        {
            if (visibility.Includes(row))
                rows.Add(row);
            return rows.Count < MostTitles;
        });
        return rows;
    }

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

    private IndexSuggestion? Suggestion(int row, List<TypedWord> words)
    {
        if (reader.Content(row) is not { } content)
            return null;
        var view = visibility.View;
        var culture = CultureOf(view, row);
        var marks = analyzer.Analyze(content.Title, culture).Where(token => words.Exists(word => Matches(token, culture ?? "", word)))
            .Select(token => (token.Start, token.Start + token.Length));
        return new IndexSuggestion(
            content.Key, view.FacetSetOf(row).Type, TextMarker.Cut(content.Title, 0, content.Title.Length, marks), content.Url, culture);
    }

    private static bool Matches(AnalyzedToken token, string culture, TypedWord word) =>
        word.IsWritten(token.Exact) || (word.IsUnfinished && token.Parts.Any(word.IsWritten))
        || word.Word.Forms.Any(form => form.Culture == culture && (form.Stem == token.Stem || token.OtherStems.Contains(form.Stem) || token.PartStems.Contains(form.Stem)));
}

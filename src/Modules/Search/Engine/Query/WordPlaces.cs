using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine.Display;
using ItsmSite.Search.Engine.Ranking;
using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Query;

/// <summary>Tells where and in which form a document has the words of a query, for people.</summary>
internal sealed class WordPlaces(StoredContent content, string culture, FieldMatches[] fields, ITextAnalyzer analyzer, RankingParameters ranking)
{
    private const int MostSlips = 2;

    private static readonly IndexField[] _fields = [IndexField.Title, IndexField.Headings, IndexField.Body];
    private readonly (int Start, int End)[] _places = SnippetBuilder.PlacesOf(content.Offsets, fields[Forward.Title].Length);

    /// <summary>The places of one word, title first.</summary>
    public IReadOnlyList<WordPlace> Of(int group, QueryWord word)
    {
        var found = new List<WordPlace>();
        foreach (var field in _fields)
        {
            var own = fields[(int)field].Occurrences.Where(occurrence => occurrence.Group == group).ToList();
            if (own.Count == 0)
                continue;
            var best = own.MaxBy(occurrence => occurrence.Quality);
            var text = TextOf(field, best.Word);
            found.Add(new WordPlace(field, FormOf(word, text, best.Quality), text, own.Select(occurrence => occurrence.Word).Distinct().Count()));
        }

        return found;
    }

    /// <summary>The document's word by its number within the field; headings' words are not kept.</summary>
    private string? TextOf(IndexField field, int number)
    {
        if (field == IndexField.Headings)
            return null;
        var (text, place) = field == IndexField.Title ? (content.Title, number) : (content.Body, fields[Forward.Title].Length + number);
        if ((uint)place >= (uint)_places.Length)
            return null;
        var (start, end) = _places[place];
        return start >= 0 && start < end && end <= text.Length ? text[start..end] : null;
    }

    private MatchForm FormOf(QueryWord word, string? text, float quality)
    {
        if (text is null || analyzer.Analyze(text, culture.Length == 0 ? null : culture) is not [var token, ..])
            return quality >= 1 ? MatchForm.Exact : quality == ranking.StemQuality ? MatchForm.Inflected : MatchForm.Other;
        if (token.Exact == word.Exact)
            return MatchForm.Exact;
        if (word.Forms.Any(form => form.Culture == culture && form.Stem == token.Stem))
            return MatchForm.Inflected;
        if (token.Parts.Contains(word.Exact) || word.Forms.Any(form => token.PartStems.Contains(form.Stem) || form.Parts.Contains(token.Stem)))
            return MatchForm.Part;
        if (token.Exact.StartsWith(word.Exact, StringComparison.Ordinal))
            return MatchForm.Beginning;
        if (token.Exact.EndsWith(word.Exact, StringComparison.Ordinal))
            return MatchForm.Part;
        return float.IsFinite(Slip.Cost(word.Exact, token.Exact, MostSlips)) ? MatchForm.Slip : MatchForm.Other;
    }
}

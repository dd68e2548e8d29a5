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
    public IReadOnlyList<WordPlace> Of(int place, QueryGroup group)
    {
        var found = new List<WordPlace>();
        foreach (var field in _fields)
        {
            var own = fields[(int)field].Occurrences.Where(occurrence => occurrence.Group == place).ToList();
            if (own.Count == 0)
                continue;
            var best = own.MaxBy(occurrence => occurrence.Quality);
            var text = TextOf(field, best.Word);
            var (form, told) = FormOf(group, text, best.Quality);
            found.Add(new WordPlace(field, form, told, own.Select(occurrence => occurrence.Word).Distinct().Count()));
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

    /// <summary>How a word stands for a group, and what is told of it: the word itself, or the synonym that it is the last word of.</summary>
    private (MatchForm Form, string? Text) FormOf(QueryGroup group, string? text, float quality)
    {
        if (text is null || analyzer.Analyze(text, culture.Length == 0 ? null : culture) is not [var token, ..])
        {
            return quality >= 1 ? (MatchForm.Exact, text)
                : quality == ranking.StemQuality ? (MatchForm.Inflected, text)
                : quality == ranking.SynonymQuality && group.Synonyms.Count > 0 ? (MatchForm.Synonym, group.Synonyms[0].Text) : (MatchForm.Other, text);
        }

        if (FormOf(group.Word, token) is { } form)
            return (form, text);
        if (group.Synonyms.Find(known => known.Culture == culture && (known.Stem == token.Stem || token.PartStems.Contains(known.Stem))) is { Text: { } synonym })
            return (MatchForm.Synonym, synonym);
        return (float.IsFinite(Slip.Cost(group.Word.Exact, token.Exact, MostSlips)) ? MatchForm.Slip : MatchForm.Other, text);
    }

    private MatchForm? FormOf(QueryWord word, in AnalyzedToken token)
    {
        var (stem, parts) = (token.Stem, token.PartStems);
        if (token.Exact == word.Exact)
            return MatchForm.Exact;
        if (word.Forms.Any(form => form.Culture == culture && form.Stem == stem))
            return MatchForm.Inflected;
        if (token.Parts.Contains(word.Exact) || word.Forms.Any(form => parts.Contains(form.Stem) || form.Parts.Contains(stem)))
            return MatchForm.Part;
        if (token.Exact.StartsWith(word.Exact, StringComparison.Ordinal))
            return MatchForm.Beginning;
        return token.Exact.EndsWith(word.Exact, StringComparison.Ordinal) ? MatchForm.Part : null;
    }
}

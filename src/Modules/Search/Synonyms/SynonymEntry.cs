using ItsmSite.Search.Engine.Query;

namespace ItsmSite.Search.Synonyms;

/// <summary>A word or phrase of the synonyms, analysed.</summary>
/// <param name="Text">It, as people wrote it.</param>
/// <param name="Words">Its words in order.</param>
internal sealed record SynonymEntry(string Text, IReadOnlyList<QueryWord> Words)
{
    /// <summary>Whether it stands in a query from a place on, each word in any of its forms and none quoted.</summary>
    public bool StandsIn(ParsedQuery query, int from)
    {
        if (from + Words.Count > query.Sequence.Count)
            return false;
        for (var at = 0; at < Words.Count; at++)
        {
            var typed = query.Words[query.Sequence[from + at]];
            if (typed.IsQuoted || !IsForm(typed, Words[at]))
                return false;
        }

        return true;
    }

    private static bool IsForm(QueryWord typed, QueryWord own) => typed.Exact == own.Exact || typed.Forms.Any(form =>
        own.Forms.Any(other => other.Culture == form.Culture && (other.Stem == form.Stem || form.OtherStems.Contains(other.Stem))));
}

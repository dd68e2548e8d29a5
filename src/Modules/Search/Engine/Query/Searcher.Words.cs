namespace ItsmSite.Search.Engine.Query;

/// <summary>How a word of the query comes to its documents.</summary>
internal sealed partial class Searcher
{
    private const int FewDocuments = 3;
    private const int ShortestKnownPrefix = 3;

    /// <summary>Whether each word has a visible document; only then is a text read as typed with another keyboard set.</summary>
    private bool IsKnown(ParsedQuery parsed) => parsed.Words.Count > 0 && parsed.Words.All(word =>
        word.Forms.Any(form => _reader.FindTerm(form.Stem, form.Culture) is { } term && _candidates.Counts.Occurs(term.Id, _ => true)));

    /// <summary>Finds a word's documents; what is unknown, unfinished or a likely slip is looked for in more ways, one after another.</summary>
    private void Find(QueryGroup group)
    {
        var word = group.Word;
        if (_meant is not null)
            group.Replacements.Add(_meant.Substring(word.Place.Start, word.Place.Length));
        _candidates.Find(group);
        if (word.MayBeUnfinished && (group.Documents < FewDocuments || (word.Exact.Length >= ShortestKnownPrefix && !_resolver.IsKnown(word)))
            && _resolver.AddLonger(group, _ranking.PrefixQuality))
            _candidates.Find(group);
        if (group.Documents == 0)
            FindUnknown(group);
        // What has a synonym is a word that somebody knows, however rare.
        else if (group.Synonyms.Count == 0)
            FindFarMoreFrequent(group);
    }

    private void FindUnknown(QueryGroup group)
    {
        Func<QueryGroup, bool>[] fallbacks =
        [
            _resolver.AddFolded, longer => _resolver.AddLonger(longer, _ranking.PrefixQuality),
            _resolver.AddParts, _resolver.AddCompounds, _slips.AddOne, _slips.AddSplit, _resolver.AddParts, _slips.AddTwo,
        ];
        foreach (var fallback in fallbacks)
        {
            if (group.Documents > 0)
                return;
            if (fallback(group))
                _candidates.Find(group);
        }
    }

    private void FindFarMoreFrequent(QueryGroup group)
    {
        var weight = group.Weight;
        if (!_slips.AddFarMoreFrequent(group))
            return;
        _candidates.Find(group);
        group.Weight = weight;
    }
}

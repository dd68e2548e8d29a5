namespace ItsmSite.Search.Engine.Query;

/// <summary>All that stands for one word of the query. It counts by its best form, never by the sum of them.</summary>
internal sealed class QueryGroup(QueryWord word)
{
    /// <summary>The word.</summary>
    public QueryWord Word { get; } = word;

    /// <summary>Terms that stand for it.</summary>
    public List<TermAlternative> Terms { get; } = [];

    /// <summary>Sequences of terms that stand for it.</summary>
    public List<SequenceAlternative> Sequences { get; } = [];

    /// <summary>The synonyms among these that the index has: culture and stem of the last word, and the synonym as people wrote it.</summary>
    public List<(string Culture, string Stem, string Text)> Synonyms { get; } = [];

    /// <summary>Number of visible documents that have it.</summary>
    public int Documents { get; set; }

    /// <summary>Whether so many documents have it that they are gone through after those of rarer words, and not always all.</summary>
    public bool IsFrequent { get; set; }

    /// <summary>Its weight: rarity among visible documents, times how often it was typed.</summary>
    public float Weight { get; set; }

    /// <summary>What was found in place of a mistyped word, the likeliest first: a word, or several with blanks between.</summary>
    public List<string> Replacements { get; } = [];

    /// <summary>Adds a term, or raises its quality when it is there with a lower one.</summary>
    public bool Add(int term, byte? mark, float quality)
    {
        var place = Terms.FindIndex(known => known.Term == term);
        if (place < 0)
        {
            Terms.Add(new TermAlternative(term, mark, quality));
            return true;
        }

        if (Terms[place].Quality < quality)
            Terms[place] = new TermAlternative(term, mark, quality);
        return false;
    }
}

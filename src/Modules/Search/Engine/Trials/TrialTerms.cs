using ItsmSite.Search.Engine.Storage;
using ItsmSite.Search.Engine.Writing;

namespace ItsmSite.Search.Engine.Trials;

/// <summary>The terms of a document that is only tried: those of the index, and ids beyond them for stems that it has nowhere.</summary>
internal sealed class TrialTerms(IndexReader reader) : ITermSource
{
    /// <summary>Terms from here on are not in the index. A term takes 30 bits where it is stored.</summary>
    private const int FirstNew = 1 << 29;

    private readonly Dictionary<(string Text, string Culture), int> _terms = [];
    private readonly HashSet<VocabularyWord> _words = [];
    private int _new;

    /// <summary>The words noted.</summary>
    public IReadOnlySet<VocabularyWord> Words => _words;

    /// <summary>The stems that the index has nowhere, with their ids.</summary>
    public IEnumerable<VocabularyWord> NewTerms =>
        _terms.Where(term => term.Value >= FirstNew).Select(term => new VocabularyWord(term.Key.Text, term.Key.Culture, term.Value));

    /// <summary>Whether a term is of this trial alone.</summary>
    public static bool IsNew(int term) => term >= FirstNew;

    /// <inheritdoc />
    public int Term(string stem, string culture)
    {
        if (_terms.TryGetValue((stem, culture), out var known))
            return known;
        return _terms[(stem, culture)] = reader.FindTerm(stem, culture)?.Id ?? FirstNew + _new++;
    }

    /// <inheritdoc />
    public void AddWord(string exact, string culture, int term) => _words.Add(new VocabularyWord(exact, culture, term));

    /// <summary>The id of a stem of the document, or null.</summary>
    public int? Find(string stem, string culture) => _terms.TryGetValue((stem, culture), out var term) ? term : null;
}

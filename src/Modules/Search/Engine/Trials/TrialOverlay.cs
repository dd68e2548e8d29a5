using ItsmSite.Search.Engine.Ranking;
using ItsmSite.Search.Engine.Storage;
using ItsmSite.Search.Engine.Writing;

namespace ItsmSite.Search.Engine.Trials;

/// <summary>A document that is only tried, laid over the file.</summary>
internal sealed class TrialOverlay : IIndexOverlay
{
    private readonly TrialTerms _terms;
    private readonly Dictionary<int, int> _steps = [];
    private readonly HashSet<int> _formerTerms;
    private readonly byte[] _forward;

    /// <summary>Analyses a document as if it came after the row that it replaces was gone.</summary>
    /// <param name="reader">Reads the file, without an overlay.</param>
    /// <param name="state">The file's header without the replaced document, whose averages the document is measured by.</param>
    /// <param name="prepared">The document.</param>
    /// <param name="row">The row it gets.</param>
    /// <param name="formerTerms">The terms of the replaced document.</param>
    /// <param name="ranking">The weights.</param>
    public TrialOverlay(IndexReader reader, IndexHeader state, PreparedDocument prepared, int row, HashSet<int> formerTerms, RankingParameters ranking)
    {
        (Row, _formerTerms, _terms) = (row, formerTerms, new TrialTerms(reader));
        var builder = new ForwardBuilder(_terms);
        var document = prepared.Document;
        var lengths = builder.Build(prepared, document.Culture ?? "");
        var weights = Impact.OccurrenceWeights(ranking, lengths, state.AverageLengths);
        foreach (var (term, counts) in builder.Counts)
            _steps[term] = Impact.StepOf(counts, weights, ranking);
        _forward = builder.Data.ToArray();
        Header = state.With(lengths, 1);
        Content = new StoredContent(
            document.Key, document.Title, document.Url, document.ExternalId, document.ModifiedUtc, builder.Offsets.ToArray(), document.Body);
    }

    /// <summary>The file's header with the document in it; rows and sequence stay those that are read.</summary>
    public IndexHeader Header { get; }

    /// <inheritdoc />
    public int Row { get; }

    /// <inheritdoc />
    public ReadOnlySpan<byte> Forward => _forward;

    /// <inheritdoc />
    public StoredContent Content { get; }

    /// <inheritdoc />
    public IReadOnlySet<VocabularyWord> OwnWords => _terms.Words;

    /// <inheritdoc />
    public (int Id, int Frequency)? Term(string stem, string culture, (int Id, int Frequency)? stored)
    {
        if (stored is { } known)
            return (known.Id, Frequency(known.Id, known.Frequency));
        return _terms.Find(stem, culture) is { } term ? (term, 1) : null;
    }

    /// <inheritdoc />
    public bool IsOwnTerm(int term) => TrialTerms.IsNew(term);

    /// <inheritdoc />
    public int Frequency(int term, int stored) => Math.Max(0, stored - (_formerTerms.Contains(term) ? 1 : 0)) + (_steps.ContainsKey(term) ? 1 : 0);

    /// <inheritdoc />
    public int[] FrequencyByGroup(int term, DocumentView view, ReadOnlySpan<int> stored)
    {
        var counts = new int[view.Groups.Count];
        stored[..Math.Min(stored.Length, counts.Length)].CopyTo(counts);
        if (view.Trial is not { } trial)
            return counts;
        if (trial.Replaced >= 0 && _formerTerms.Contains(term))
            counts[view.Rows[trial.Replaced].Group]--;
        if (_steps.ContainsKey(term))
            counts[trial.Document.Group]++;
        return counts;
    }

    /// <inheritdoc />
    public ReadOnlySpan<int> Postings(int term, int step, ReadOnlySpan<int> stored)
    {
        if (!_steps.TryGetValue(term, out var own) || own != step)
            return stored;
        return (int[])[.. stored, Row];
    }

    /// <inheritdoc />
    public List<VocabularyWord> Words(string prefix, int most, List<VocabularyWord> stored, Func<string, string?> text) =>
        Merge(_terms.Words.Where(word => text(word.Text)?.StartsWith(prefix, StringComparison.Ordinal) == true), most, stored, text);

    /// <inheritdoc />
    public List<VocabularyWord> Endings(string reversed, int most, List<VocabularyWord> stored)
    {
        var own = _terms.NewTerms.Where(term => Vocabulary.EndingOf(term.Text, term.Culture)?.StartsWith(reversed, StringComparison.Ordinal) == true);
        return Merge(own, most, stored, Vocabulary.Reverse);
    }

    // In the file's order, so that the same words are within the limit.
    private static List<VocabularyWord> Merge(IEnumerable<VocabularyWord> own, int most, List<VocabularyWord> stored, Func<string, string?> text)
    {
        var added = own.Where(word => !stored.Exists(known => known.Text == word.Text && known.Culture == word.Culture)).ToList();
        if (added.Count == 0)
            return stored;
        return [.. stored.Concat(added).OrderBy(word => text(word.Text), StringComparer.Ordinal).ThenBy(word => word.Text, StringComparer.Ordinal)
            .ThenBy(word => word.Culture, StringComparer.Ordinal).Take(most)];
    }
}

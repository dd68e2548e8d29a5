using ItsmSite.Search.Engine.Ranking;
using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Query;

/// <summary>
/// The first stage: walks the posting lists of the query's words and gives each visible document a rough score. What the searcher
/// may not see is skipped before anything is counted, so not even the rarity of a word tells of it.
/// </summary>
internal sealed class CandidateCollector(IndexReader reader, Visibility visibility, IndexHeader state, SearchBudget budget, CancellationToken cancellationToken)
{
    private readonly Scratch _scratch = reader.Scratch;

    /// <summary>How many of the visible documents have what.</summary>
    public DocumentCounts Counts { get; } = new(reader, visibility, state);

    /// <summary>
    /// Finds the visible documents that have a word in any of its forms; sets the group's number of documents and weight. Those of a frequent word are
    /// counted here and found by <see cref="Complete"/>.
    /// </summary>
    public void Find(QueryGroup group)
    {
        Forget();
        _scratch.Reserve(visibility.View.Count);
        var many = Counts.CountFrequent(group, budget.FrequentFrom);
        group.IsFrequent = many is not null;
        if (!group.IsFrequent)
        {
            foreach (var alternative in group.Terms)
                FindTerm(alternative);
            foreach (var sequence in group.Sequences)
                FindSequence(sequence, all: true);
        }

        group.Documents = many ?? _scratch.Found.Count;
        group.Weight = group.Word.Count * Counts.Rarity(group.Documents);
    }

    /// <summary>
    /// Goes through the documents of frequent words after all other words were accepted, by what a list adds to a score, the most first, whatever word it is of:
    /// what a document gets first from a word is then the best it has of it. Documents are added to what was found until that is enough; from then on lists only add to
    /// the scores of what was found, and those of a word so light beside the others that it decides nothing are left out. This is score-at-a-time with a
    /// budget (Lin, Trotman: "Anytime Ranking for Impact-Ordered Indexes", 2015) over all but the rare words.
    /// </summary>
    /// <param name="groups">The words of the query.</param>
    /// <param name="enough">Number of documents that must be found if there are so many.</param>
    /// <returns>Whether all documents of all words were found.</returns>
    public bool Complete(IReadOnlyList<QueryGroup> groups, int enough)
    {
        var lists = groups.SelectMany((group, place) => group.IsFrequent ? ImpactList.Of(group, place) : []).OrderByDescending(list => list.Adds).ToList();
        if (lists.Count == 0)
            return true;
        var light = Matcher.LightShare * groups.Max(group => group.Weight);
        var (all, added) = (true, 0L);
        foreach (var list in lists)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (all && _scratch.Touched.Count >= enough)
            {
                added += list.Sequence is null ? reader.Postings(list.Term, list.Step, state).Length : 0;
                all = added <= budget.MostAdded;
            }

            if (!all && list.Group.Weight < light)
                continue;
            if (list.Sequence is { } sequence)
            {
                FindSequence(sequence, all);
                Accept(list.Group, list.Place);
            }
            else
            {
                Add(list, all);
            }
        }

        return all;
    }

    /// <summary>Adds the group found last to the documents' scores; <paramref name="bit"/> is its place in the query.</summary>
    public void Accept(QueryGroup group, int bit)
    {
        var cells = _scratch.Cells;
        foreach (var row in _scratch.Found)
        {
            ref var cell = ref cells[row];
            if (cell.Mask == 0)
                _scratch.Touched.Add(row);
            if ((cell.Mask & (1ul << bit)) == 0)
                cell.Score += group.Weight * cell.Best;
            cell.Mask |= 1ul << bit;
            cell.Best = 0;
        }

        _scratch.Found.Clear();
    }

    private void FindTerm(TermAlternative alternative)
    {
        var cells = _scratch.Cells;
        for (var step = 0; step < Impact.Steps; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var value = Impact.ValueOf(step) * alternative.Quality;
            foreach (var row in reader.Postings(alternative.Term, step, state))
            {
                if (!visibility.Includes(row))
                    continue;
                ref var best = ref cells[row].Best;
                if (best == 0)
                    _scratch.Found.Add(row);
                if (best < value)
                    best = value;
            }
        }
    }

    /// <summary>Adds a list to the scores of documents that have nothing of its word yet: of all, or of those that were found.</summary>
    private void Add(ImpactList list, bool all)
    {
        var cells = _scratch.Cells;
        var bit = 1ul << list.Place;
        foreach (var row in reader.Postings(list.Term, list.Step, state))
        {
            // A list may hold rows that came after this search began.
            if ((uint)row >= (uint)cells.Length)
                continue;
            ref var cell = ref cells[row];
            if (cell.Mask == 0)
            {
                if (!all || !visibility.Includes(row))
                    continue;
                _scratch.Touched.Add(row);
            }

            if ((cell.Mask & bit) != 0)
                continue;
            cell.Mask |= bit;
            cell.Score += list.Adds;
        }
    }

    private void FindSequence(SequenceAlternative sequence, bool all)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var met = _scratch.Met;
        var rows = new List<int>();
        for (var place = 0; place < sequence.Terms.Length; place++)
        {
            for (var step = 0; step < Impact.Steps; step++)
            {
                foreach (var row in reader.Postings(sequence.Terms[place], step, state))
                {
                    if (!(all ? visibility.Includes(row) : IsFound(row)) || met[row] != place)
                        continue;
                    met[row]++;
                    if (place == 0)
                        rows.Add(row);
                }
            }
        }

        foreach (var row in rows)
        {
            if (met[row] == sequence.Terms.Length)
            {
                ref var best = ref _scratch.Cells[row].Best;
                if (best == 0)
                    _scratch.Found.Add(row);
                best = Math.Max(best, ImpactList.SequenceValue * sequence.Quality);
            }

            met[row] = 0;
        }
    }

    // A list may hold rows that came after this search began.
    private bool IsFound(int row) => (uint)row < (uint)_scratch.Cells.Length && _scratch.Cells[row].Mask != 0;

    private void Forget()
    {
        foreach (var row in _scratch.Found)
            _scratch.Cells[row].Best = 0;
        _scratch.Found.Clear();
    }
}

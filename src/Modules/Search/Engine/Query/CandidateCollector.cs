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
    private readonly int _visible = visibility.CountAll();

    /// <summary>
    /// Finds the visible documents that have a word in any of its forms; sets the group's number of documents and weight. Those of a frequent word are
    /// counted (a document with two frequent forms twice) and found by <see cref="Complete"/>.
    /// </summary>
    public void Find(QueryGroup group)
    {
        Forget();
        _scratch.Reserve(visibility.View.Count);
        var many = CountFrequent(group);
        group.IsFrequent = many >= budget.FrequentFrom;
        if (!group.IsFrequent)
        {
            foreach (var alternative in group.Terms)
                FindTerm(alternative);
            foreach (var sequence in group.Sequences)
                FindSequence(sequence, all: true);
        }

        group.Documents = group.IsFrequent ? Math.Min(many, _visible) : _scratch.Found.Count;
        group.Weight = group.Word.Count * Rarity(group.Documents);
    }

    /// <summary>
    /// Goes through the documents of frequent words after all other words were accepted, the rarest word first and of each the documents first that are most
    /// about it. They are added to what was found until that is enough; from then on they only add to the scores of what was found. A word so
    /// light beside the others that it decides nothing is left out then. This is score-at-a-time with a budget (Lin, Trotman: "Anytime Ranking
    /// for Impact-Ordered Indexes", 2015) over all but the rare words.
    /// </summary>
    /// <param name="groups">The words of the query.</param>
    /// <param name="enough">Number of documents that must be found if there are so many.</param>
    /// <returns>Whether all documents of all words were found.</returns>
    public bool Complete(IReadOnlyList<QueryGroup> groups, int enough)
    {
        var frequent = groups.Select((group, place) => (Group: group, Place: place)).Where(word => word.Group.IsFrequent).OrderBy(word => word.Group.Documents).ToList();
        if (frequent.Count == 0)
            return true;
        var light = Matcher.LightShare * groups.Max(group => group.Weight);
        var (complete, added) = (true, 0L);
        foreach (var (group, place) in frequent)
        {
            var all = true;
            for (var step = Impact.Steps - 1; step >= 0; step--)
            {
                all = all && (_scratch.Touched.Count + _scratch.Found.Count < enough || added + (group.Documents / Impact.Steps) <= budget.MostAdded);
                if (!all && group.Weight < light)
                    break;
                foreach (var alternative in group.Terms)
                    FindStep(alternative, step, all);
                added += all ? group.Documents / Impact.Steps : 0;
            }

            foreach (var sequence in group.Sequences)
                FindSequence(sequence, all);
            complete &= all;
            Accept(group, place);
        }

        return complete;
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
            cell.Mask |= 1ul << bit;
            cell.Score += group.Weight * cell.Best;
            cell.Best = 0;
        }

        _scratch.Found.Clear();
    }

    /// <summary>Whether the visible documents that have a term include one of the given audience.</summary>
    public bool Occurs(int term, Func<int, bool> row)
    {
        for (var step = 0; step < Impact.Steps; step++)
        {
            foreach (var posting in reader.Postings(term, step, state))
            {
                if (visibility.Includes(posting) && row(posting))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Number of visible documents that have a term.</summary>
    public int Count(int term)
    {
        if (reader.FrequentCounts(term, visibility.View, state) is { IsEmpty: false } byGroup)
            return visibility.Count(byGroup);
        var count = 0;
        for (var step = 0; step < Impact.Steps; step++)
        {
            foreach (var row in reader.Postings(term, step, state))
                count += visibility.Includes(row) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Robertson and Spärck Jones' weight in the form that is never negative.</summary>
    public float Rarity(int documents) => MathF.Log(1 + ((Math.Max(0, _visible - documents) + 0.5f) / (documents + 0.5f)));

    private int CountFrequent(QueryGroup group)
    {
        long many = 0;
        foreach (var alternative in group.Terms)
            many += visibility.Count(reader.FrequentCounts(alternative.Term, visibility.View, state));
        if (many < budget.FrequentFrom)
            return (int)many;
        // Which lists are kept depends on when the file was made; how many documents there are does not.
        foreach (var alternative in group.Terms.Where(alternative => !reader.IsKept(alternative.Term)))
            many += Count(alternative.Term);
        return (int)Math.Min(many, int.MaxValue);
    }

    private void FindTerm(TermAlternative alternative)
    {
        for (var step = 0; step < Impact.Steps; step++)
            FindStep(alternative, step, all: true);
    }

    /// <summary>Finds the documents of a term and step: all, or those that an accepted word has found.</summary>
    private void FindStep(TermAlternative alternative, int step, bool all)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var cells = _scratch.Cells;
        var value = Impact.ValueOf(step) * alternative.Quality;
        foreach (var row in reader.Postings(alternative.Term, step, state))
        {
            if (all ? !visibility.Includes(row) : !IsFound(row))
                continue;
            ref var best = ref cells[row].Best;
            if (best == 0)
                _scratch.Found.Add(row);
            if (best < value)
                best = value;
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
                best = Math.Max(best, 0.5f * sequence.Quality);
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

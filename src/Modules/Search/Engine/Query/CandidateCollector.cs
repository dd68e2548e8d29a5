using ItsmSite.Search.Engine.Ranking;
using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Query;

/// <summary>
/// The first stage: walks the posting lists of the query's words and gives each visible document a rough score. What the searcher
/// may not see is skipped before anything is counted, so not even the rarity of a word tells of it.
/// </summary>
internal sealed class CandidateCollector(IndexReader reader, Visibility visibility, IndexHeader state, CancellationToken cancellationToken)
{
    private readonly Scratch _scratch = reader.Scratch;
    private readonly int _visible = visibility.CountAll();

    /// <summary>Finds the visible documents that have a word in any of its forms; sets the group's number of documents and weight.</summary>
    public void Find(QueryGroup group)
    {
        Forget();
        _scratch.Reserve(visibility.View.Count);
        foreach (var alternative in group.Terms)
            FindTerm(alternative);
        foreach (var sequence in group.Sequences)
            FindSequence(sequence);
        group.Documents = _scratch.Found.Count;
        group.Weight = group.Word.Count * Rarity(group.Documents);
    }

    /// <summary>Adds the group found last to the documents' scores; <paramref name="bit"/> is its place in the query.</summary>
    public void Accept(QueryGroup group, int bit)
    {
        var (score, best, mask) = (_scratch.Score, _scratch.Best, _scratch.Mask);
        foreach (var row in _scratch.Found)
        {
            if (mask[row] == 0)
                _scratch.Touched.Add(row);
            mask[row] |= 1ul << bit;
            score[row] += group.Weight * best[row];
            best[row] = 0;
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

    private void FindTerm(TermAlternative alternative)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var best = _scratch.Best;
        for (var step = 0; step < Impact.Steps; step++)
        {
            var value = Impact.ValueOf(step) * alternative.Quality;
            foreach (var row in reader.Postings(alternative.Term, step, state))
            {
                if (!visibility.Includes(row))
                    continue;
                if (best[row] == 0)
                    _scratch.Found.Add(row);
                best[row] = Math.Max(best[row], value);
            }
        }
    }

    private void FindSequence(SequenceAlternative sequence)
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
                    if (!visibility.Includes(row) || met[row] != place)
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
                if (_scratch.Best[row] == 0)
                    _scratch.Found.Add(row);
                _scratch.Best[row] = Math.Max(_scratch.Best[row], 0.5f * sequence.Quality);
            }

            met[row] = 0;
        }
    }

    private void Forget()
    {
        foreach (var row in _scratch.Found)
            _scratch.Best[row] = 0;
        _scratch.Found.Clear();
    }
}

namespace ItsmSite.Search.Engine.Ranking;

/// <summary>Finds what a term means to a query; most terms of a document mean nothing, which one look tells.</summary>
internal sealed class MatchTargets
{
    private const int Size = 8192;
    private readonly short[] _first = new short[Size];
    private readonly List<(MatchTarget Target, short Next)> _targets = [];

    /// <summary>Adds a target; those of one term are told in the order they were added.</summary>
    public void Add(MatchTarget target)
    {
        if (_targets.Count == short.MaxValue)
            return;
        _targets.Add((target, 0));
        var added = (short)_targets.Count;
        ref var first = ref _first[target.Term & (Size - 1)];
        if (first == 0)
        {
            first = added;
            return;
        }

        int last = first;
        while (_targets[last - 1].Next is var next and > 0)
            last = next;
        _targets[last - 1] = (_targets[last - 1].Target, added);
    }

    /// <summary>The number of the first target that may be the term's, from 1; 0 when there is none.</summary>
    public int First(int term) => _first[term & (Size - 1)];

    /// <summary>A target by its number, and the number of the next one or 0. It may be of another term.</summary>
    public int Next(int number, out MatchTarget target)
    {
        (target, var next) = _targets[number - 1];
        return next;
    }
}

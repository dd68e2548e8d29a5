using ItsmSite.Search.Engine.Query;
using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Ranking;

/// <summary>The second stage: scores a document by what the <see cref="Matcher"/> found in it (see <see cref="RankingParameters"/>).</summary>
internal sealed partial class DocumentScorer
{
    private const int Window = 8;

    /// <summary>Match of a title whose words are those of the query but for rounding and inflection of light ones.</summary>
    private const float ExactTitle = 0.985f;

    private readonly RankingParameters _ranking;
    private readonly FieldLengths _average;
    private readonly float[] _weights;
    private readonly float _totalWeight;
    private readonly List<(int First, int Second, float Weight)> _pairs = [];
    private readonly List<int>[] _pairsOf;
    private readonly float[] _counts;
    private readonly float[] _adjacent;
    private readonly float[] _near;
    private readonly Occurrence[] _last;
    private readonly bool[] _seen;
    private readonly float[] _best;

    /// <summary>Prepares for a query.</summary>
    public DocumentScorer(IReadOnlyList<QueryGroup> groups, IReadOnlyList<int> sequence, RankingParameters ranking, FieldLengths average)
    {
        (_ranking, _average) = (ranking, average);
        _weights = [.. groups.Select(group => group.Weight)];
        _totalWeight = Math.Max(1e-6f, _weights.Sum());
        _pairsOf = [.. groups.Select(_ => new List<int>())];
        foreach (var (first, second) in sequence.Zip(sequence.Skip(1)).Where(pair => pair.First != pair.Second).Distinct())
        {
            _pairsOf[first].Add(_pairs.Count);
            _pairsOf[second].Add(_pairs.Count);
            _pairs.Add((first, second, Math.Min(_weights[first], _weights[second])));
        }

        _counts = new float[groups.Count];
        (_adjacent, _near) = (new float[_pairs.Count], new float[_pairs.Count]);
        (_last, _seen, _best) = (new Occurrence[groups.Count], new bool[groups.Count], new float[groups.Count]);
    }

    /// <summary>The score of a document; 0 or more, comparable within the query.</summary>
    public float Score(FieldMatches[] fields)
    {
        Array.Clear(_counts);
        Array.Clear(_adjacent);
        Array.Clear(_near);
        var lengths = new FieldLengths(fields[Forward.Title].Length, fields[Forward.Headings].Length, fields[Forward.Body].Length);
        var weights = Impact.OccurrenceWeights(_ranking, lengths, _average);
        Count(fields[Forward.Title], weights.Title);
        Count(fields[Forward.Headings], weights.Headings);
        Count(fields[Forward.Body], weights.Body);

        float sum = 0, covered = 0;
        for (var group = 0; group < _counts.Length; group++)
        {
            if (_counts[group] <= 0)
                continue;
            sum += _weights[group] * Saturate(_counts[group]);
            covered += _weights[group];
        }

        for (var pair = 0; pair < _pairs.Count; pair++)
        {
            sum += _pairs[pair].Weight
                * ((_ranking.AdjacencyWeight * Saturate(_adjacent[pair])) + (_ranking.NearnessWeight * Saturate(_near[pair])));
        }

        var title = UnitMatch(fields[Forward.Title]);
        sum += _totalWeight * _ranking.TitleMatchWeight * title;
        if (title >= ExactTitle)
            sum += _totalWeight * _ranking.ExactTitleWeight;
        sum += _totalWeight * _ranking.HeadingMatchWeight * UnitMatch(fields[Forward.Headings]);
        return sum * MathF.Pow(covered / _totalWeight, _ranking.CoverageExponent);
    }

    private float Saturate(float count) => count / (_ranking.Saturation + count);

    /// <summary>Adds what a field holds: each word by its best form at a place, and neighbours of the query that stand together.</summary>
    private void Count(FieldMatches field, float weight)
    {
        Array.Clear(_seen);
        foreach (var occurrence in field.Occurrences)
        {
            var group = occurrence.Group;
            if (_seen[group] && _last[group].Word == occurrence.Word)
            {
                // Another form of the same place: only what it is better by.
                if (occurrence.Quality > _last[group].Quality)
                {
                    _counts[group] += weight * (occurrence.Quality - _last[group].Quality);
                    _last[group] = occurrence;
                }

                continue;
            }

            _counts[group] += weight * occurrence.Quality;
            (_last[group], _seen[group]) = (occurrence, true);
            foreach (var pair in _pairsOf[group])
                Pair(pair, occurrence, weight);
        }
    }

    private void Pair(int pair, in Occurrence occurrence, float weight)
    {
        var (first, second, _) = _pairs[pair];
        var other = occurrence.Group == second ? first : second;
        if (!_seen[other])
            return;
        var earlier = _last[other];
        var quality = weight * Math.Min(earlier.Quality, occurrence.Quality);
        if (occurrence.Group == second && (earlier.To + 1 == occurrence.From || earlier.Word == occurrence.Word))
            _adjacent[pair] += quality;
        if (occurrence.From - earlier.To <= Window)
            _near[pair] += quality;
    }

    /// <summary>How nearly the best unit (the title, a heading) says what was asked: its share of the
    /// query times the root of the query's share of it.</summary>
    private float UnitMatch(FieldMatches field)
    {
        var (from, best) = (0, 0f);
        foreach (var (end, words) in field.Units)
        {
            if (end > from)
                best = Math.Max(best, UnitMatch(field.Occurrences, from, end, words));
            from = end;
        }

        return best;
    }

    private float UnitMatch(List<Occurrence> occurrences, int from, int end, int words)
    {
        Array.Clear(_best);
        var (covered, lastWord) = (0, -1);
        for (var at = from; at < end; at++)
        {
            var occurrence = occurrences[at];
            _best[occurrence.Group] = Math.Max(_best[occurrence.Group], occurrence.Quality);
            if (occurrence.Word != lastWord)
                covered++;
            lastWord = occurrence.Word;
        }

        float share = 0;
        for (var group = 0; group < _best.Length; group++)
            share += _weights[group] * _best[group];
        return share / _totalWeight * MathF.Sqrt(Math.Min(1, covered / (float)words));
    }
}

using ItsmSite.Framework.Indexing;

namespace ItsmSite.Search.Engine.Ranking;

/// <summary>The parts of a score. They are told by the same numbers that make the score up.</summary>
internal sealed partial class DocumentScorer
{
    /// <summary>The points of each word of the query, what else adds points, and what their sum is multiplied by.</summary>
    public (float[] Words, IReadOnlyList<ScorePart> Parts, IReadOnlyList<ScoreFactor> Factors) Explain(FieldMatches[] fields)
    {
        Score(fields);
        float[] words = [.. _counts.Select((count, group) => count > 0 ? _weights[group] * Saturate(count) : 0)];
        float adjacent = 0, near = 0;
        for (var pair = 0; pair < _pairs.Count; pair++)
        {
            adjacent += _pairs[pair].Weight * _ranking.AdjacencyWeight * Saturate(_adjacent[pair]);
            near += _pairs[pair].Weight * _ranking.NearnessWeight * Saturate(_near[pair]);
        }

        var title = UnitMatch(fields[Storage.Forward.Title]);
        ScorePart[] parts =
        [
            new(ScorePartKind.Adjacent, adjacent),
            new(ScorePartKind.Near, near),
            new(ScorePartKind.TitleMatch, _totalWeight * _ranking.TitleMatchWeight * title),
            new(ScorePartKind.ExactTitle, title >= ExactTitle ? _totalWeight * _ranking.ExactTitleWeight : 0),
            new(ScorePartKind.HeadingMatch, _totalWeight * _ranking.HeadingMatchWeight * UnitMatch(fields[Storage.Forward.Headings])),
        ];
        var covered = _counts.Select((count, group) => count > 0 ? _weights[group] : 0).Sum();
        var coverage = new ScoreFactor(ScoreFactorKind.Coverage, MathF.Pow(covered / _totalWeight, _ranking.CoverageExponent));
        return (words, [.. parts.Where(part => part.Points > 0)], coverage.Value is 1 ? [] : [coverage]);
    }
}

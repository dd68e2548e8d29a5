using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Ranking;

/// <summary>What speaks for a document besides its words: a factor of its score.</summary>
/// <param name="view">The documents.</param>
/// <param name="ranking">The weights.</param>
/// <param name="preferredCulture">The reader's language, or null.</param>
/// <param name="solved">How surely rows answered this search for others, 0 to 1.</param>
/// <param name="today">The day, as <see cref="DateOnly.DayNumber"/>.</param>
internal sealed class DocumentPriors(
    DocumentView view, RankingParameters ranking, string? preferredCulture, IReadOnlyDictionary<int, float> solved, int today)
{
    // A finer step would tell nothing, and two that differ by days should stand by their words.
    private const int Digits = 2;

    /// <summary>The factor of a row.</summary>
    public float Of(int row) => Language(row) * Freshness(row) * Worth(row) * Solved(row);

    /// <summary>The factors that it is made of, but those that change nothing.</summary>
    public IEnumerable<ScoreFactor> Explain(int row)
    {
        ScoreFactor[] factors =
        [
            new(ScoreFactorKind.Language, Language(row)), new(ScoreFactorKind.Freshness, Freshness(row)),
            new(ScoreFactorKind.Worth, Worth(row)), new(ScoreFactorKind.Solved, Solved(row)),
        ];
        return factors.Where(factor => factor.Value is not 1);
    }

    private float Language(int row) =>
        preferredCulture is not null && view.FacetSetOf(row).Culture.Equals(preferredCulture, StringComparison.OrdinalIgnoreCase)
            ? ranking.PreferredCultureFactor
            : 1;

    private float Freshness(int row)
    {
        var day = view.At(row).Standing.Day;
        return day == 0 ? 1 : Factor(ranking.FreshnessWeight * MathF.Pow(2, -Math.Max(0, today - day) / ranking.FreshnessHalfLifeDays));
    }

    private float Worth(int row) => Factor(ranking.WorthWeight * view.At(row).Standing.Worth / 100);

    private float Solved(int row) => solved.TryGetValue(row, out var share) ? Factor(ranking.SolvedWeight * Math.Clamp(share, 0, 1)) : 1;

    private static float Factor(float gain) => 1 + MathF.Round(gain, Digits);
}

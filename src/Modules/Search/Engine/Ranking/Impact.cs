using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Ranking;

/// <summary>
/// How much a document is about a term, in few steps, so that the posting lists need no frequencies: BM25F's saturated
/// frequency <c>tf / (k1 + tf)</c>, between 0 and 1, cut into equal ranges.
/// </summary>
internal static class Impact
{
    /// <summary>Number of steps; each is a posting list of its own.</summary>
    public const int Steps = 5;

    /// <summary>The step of a saturated frequency.</summary>
    public static int StepOf(float saturated) => Math.Clamp((int)(saturated * Steps), 0, Steps - 1);

    /// <summary>The step of a term by its occurrences in each field and what one adds there.</summary>
    public static int StepOf(FieldLengths counts, FieldLengths weights, RankingParameters ranking)
    {
        var whole = (weights.Title * counts.Title) + (weights.Headings * counts.Headings) + (weights.Body * counts.Body);
        return StepOf(whole / (ranking.Saturation + whole));
    }

    /// <summary>The middle of a step.</summary>
    public static float ValueOf(int step) => (step + 0.5f) / Steps;

    /// <summary>What one occurrence in each field adds to a term's frequency, for a document of these lengths.</summary>
    public static FieldLengths OccurrenceWeights(RankingParameters ranking, FieldLengths lengths, FieldLengths average) => new(
        ranking.TitleWeight / Norm(ranking.TitleLengthNorm, lengths.Title, average.Title),
        ranking.HeadingWeight / Norm(ranking.HeadingLengthNorm, lengths.Headings, average.Headings),
        1f / Norm(ranking.BodyLengthNorm, lengths.Body, average.Body));

    private static float Norm(float b, float length, float average) => 1 - b + (b * length / average);
}

using ItsmSite.Search.Evaluation;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Evaluation;

/// <summary>The expected values are computed by hand in the comments.</summary>
public sealed class RetrievalMeasuresTests
{
    private static readonly Dictionary<string, int> _judgements = new() { ["a"] = 1, ["b"] = 3, ["c"] = 2, ["bad"] = 0, ["worse"] = -1 };

    [Fact]
    public void NormalizedGain_DividesByTheIdealOrder()
    {
        // DCG: c at 1 gives 2/1, a at 3 gives 1/2. Ideal: 3/1 + 2/log2(3) + 1/2 = 3 + 1.2618595 + 0.5.
        Assert.Equal(2.5 / 4.7618595, RetrievalMeasures.NormalizedGain(["c", "x", "a"], _judgements), 7);
        Assert.Equal(1, RetrievalMeasures.NormalizedGain(["b", "c", "a", "x"], _judgements), 12);
        Assert.Equal(0, RetrievalMeasures.NormalizedGain(["x", "bad", "worse"], _judgements));
        Assert.Equal(0, RetrievalMeasures.NormalizedGain([], _judgements));
    }

    [Fact]
    public void NormalizedGain_StopsAtItsDepth_AlsoInTheIdeal()
    {
        // At depth 1 the ideal is b alone: 2/3. Below the depth nothing counts.
        Assert.Equal(2 / 3.0, RetrievalMeasures.NormalizedGain(["c", "b"], _judgements, 1), 12);
        Assert.Equal(0, RetrievalMeasures.NormalizedGain(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "b"], _judgements));
    }

    [Fact]
    public void NormalizedGain_CountsARepeatedDocumentOnce()
    {
        Assert.Equal(
            RetrievalMeasures.NormalizedGain(["b", "x"], _judgements), RetrievalMeasures.NormalizedGain(["b", "b"], _judgements), 12);
    }

    [Fact]
    public void ReciprocalRank_IsOfTheFirstRelevantWithinTen()
    {
        Assert.Equal(1 / 3.0, RetrievalMeasures.ReciprocalRank(["x", "bad", "a", "b"], _judgements), 12);
        Assert.Equal(0, RetrievalMeasures.ReciprocalRank(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "b"], _judgements));
    }

    [Fact]
    public void AveragePrecision_DividesByAllRelevant()
    {
        // Relevant at ranks 1 and 3 of three relevant: (1/1 + 2/3) / 3 = 5/9.
        Assert.Equal(5 / 9.0, RetrievalMeasures.AveragePrecision(["a", "x", "b"], _judgements), 12);
        Assert.Equal(0, RetrievalMeasures.AveragePrecision(["a"], new Dictionary<string, int>()));
    }

    [Fact]
    public void SuccessAndRecall_LookAtTheirDepth()
    {
        Assert.Equal(0, RetrievalMeasures.Success(["x", "a"], _judgements, 1));
        Assert.Equal(1, RetrievalMeasures.Success(["x", "a"], _judgements, 3));
        Assert.Equal(2 / 3.0, RetrievalMeasures.Recall(["a", "x", "b"], _judgements), 12);
        Assert.Equal(1 / 3.0, RetrievalMeasures.Recall(["a", "x", "b"], _judgements, 2), 12);
    }

    [Theory]
    [InlineData(0.5, 3)]
    [InlineData(0.95, 5)]
    [InlineData(0.2, 1)]
    [InlineData(0.21, 2)]
    [InlineData(1, 5)]
    public void Percentile_IsTheNearestRank(double share, double expected) =>
        Assert.Equal(expected, RetrievalMeasures.Percentile([5, 1, 4, 2, 3], share));

    [Fact]
    public void Report_AveragesOverJudgedQueries_AndTimesOverAll()
    {
        var judgements = new Dictionary<string, IReadOnlyDictionary<string, int>>
        {
            ["1"] = new Dictionary<string, int> { ["a"] = 1 },
            ["2"] = new Dictionary<string, int> { ["b"] = 1, ["c"] = 1 },
            ["3"] = new Dictionary<string, int> { ["x"] = 0 },
        };
        AnsweredQuery[] answers = [new("1", ["a"], 1), new("2", ["x", "c"], 2), new("3", [], 3), new("4", ["y"], 4)];

        var report = RetrievalReport.From(answers, judgements);

        Assert.Equal((4, 2), (report.Queries, report.Judged));
        Assert.Equal(0.75, report.ReciprocalRank10, 12);
        Assert.Equal(0.5, report.PrecisionAt1, 12);
        Assert.Equal(1, report.Success3, 12);
        Assert.Equal(0.75, report.Recall100, 12);
        Assert.Equal((1 + 0.25) / 2, report.AveragePrecision, 12);

        // Query 2: (1/log2(3)) / (1 + 1/log2(3)) = 0.6309298 / 1.6309298 = 0.3868528.
        Assert.Equal((1 + 0.3868528) / 2, report.NormalizedGain10, 7);
        Assert.Equal(0.25, report.WithoutHit, 12);
        Assert.Equal((2, 4, 4), (report.LatencyP50, report.LatencyP95, report.LatencyP99));
    }

    [Fact]
    public void Report_OfNothing_IsZero() =>
        Assert.Equal(new RetrievalReport(0, 0), RetrievalReport.From([], new Dictionary<string, IReadOnlyDictionary<string, int>>()));
}

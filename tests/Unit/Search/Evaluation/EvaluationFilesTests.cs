using ItsmSite.Search.Evaluation;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Evaluation;

public sealed class EvaluationFilesTests
{
    [Fact]
    public async Task Queries_AreReadWithTheirIds()
    {
        using var reader = new StringReader("\uFEFF1\tprinter paper\n\nq2\t\"quoted\"\twith tab\r\n");

        Assert.Equal(
            [new EvaluationQuery("1", "printer paper"), new EvaluationQuery("q2", "\"quoted\"\twith tab")],
            await EvaluationFiles.ReadQueriesAsync(reader, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("1\ta\nno tab", 2)]
    [InlineData("\ttext", 1)]
    [InlineData("1\ta\n\n1\tb", 3)]
    [InlineData("a b\ttext", 1)]
    public async Task Queries_BadLine_IsNamed(string text, int line)
    {
        using var reader = new StringReader(text);
        var failure = await Assert.ThrowsAsync<EvaluationFileException>(
            () => EvaluationFiles.ReadQueriesAsync(reader, TestContext.Current.CancellationToken));

        Assert.Equal(line, failure.Line);
        Assert.StartsWith($"Line {line}: ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Judgements_AreReadByQueryAndDocument()
    {
        using var reader = new StringReader("1 0 docs/a%20b.md 1\n1\t0\tc\t0\n2 Q0 d -1\n2 Q0 d -1\n");
        var judgements = await EvaluationFiles.ReadJudgementsAsync(reader, TestContext.Current.CancellationToken);

        Assert.Equal(["1", "2"], judgements.Keys.Order());
        Assert.Equal((1, 0, -1), (judgements["1"]["docs/a%20b.md"], judgements["1"]["c"], judgements["2"]["d"]));
    }

    [Theory]
    [InlineData("1 0 a", 1)]
    [InlineData("1 0 a 1\n1 0 b c 1", 2)]
    [InlineData("1 0 a 1.5", 1)]
    [InlineData("1 0 a 1\n1 0 a 0", 2)]
    public async Task Judgements_BadLine_IsNamed(string text, int line)
    {
        using var reader = new StringReader(text);
        var failure = await Assert.ThrowsAsync<EvaluationFileException>(
            () => EvaluationFiles.ReadJudgementsAsync(reader, TestContext.Current.CancellationToken));

        Assert.Equal(line, failure.Line);
    }
}

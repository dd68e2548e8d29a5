using ItsmSite.Framework.Web;
using Xunit;

namespace ItsmSite.Tests.Unit.Work;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "1:a|b 2:1|2")]
    [InlineData("a,b\r\n1,2", "1:a|b 2:1|2")]
    [InlineData("a,\"b\r\nc\",\"say \"\"hi\"\"\"\r\n\r\nd,,\n", "1:a|b\r\nc|say \"hi\" 4:d||")]
    [InlineData("6\" tube,\"\"\n", "1:6\" tube|")]
    [InlineData("\"\"\n", "1:")]
    [InlineData("\n\n", "")]
    [InlineData("a,\"never ends\nb", "1:a|never ends\nb")]
    public async Task Rows_AreReadWithTheLineTheyBeginAt(string text, string rows)
    {
        var read = await new CsvReader(new StringReader(text)).ReadAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(rows, string.Join(' ', read.Select(r => $"{r.Line}:{string.Join('|', r.Cells)}")));
    }

    [Fact]
    public async Task Cell_ThatDoesNotEnd_IsToldInsteadOfFillingTheMemory()
    {
        var error = await Assert.ThrowsAsync<InvalidDataException>(async () => await new CsvReader(new StringReader("a\n\"" + new string('x', CsvReader.MostInACell + 1))).ReadAsync().ToListAsync());
        Assert.Contains("line 2", error.Message, StringComparison.Ordinal);
    }
}

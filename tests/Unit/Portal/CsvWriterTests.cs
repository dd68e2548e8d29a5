using ItsmSite.Framework.Web;
using Xunit;

namespace ItsmSite.Tests.Unit.Portal;

public sealed class CsvWriterTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("plain", "plain")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("1-2", "1-2")]
    public void Escape_QuotesWhatWouldBreakTheRow(string? cell, string expected) => Assert.Equal(expected, CsvWriter.Escape(cell));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+358 40 123", "'+358 40 123")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("=\"a\",1", "\"'=\"\"a\"\",1\"")]
    public void Escape_MakesFormulasText(string cell, string expected) => Assert.Equal(expected, CsvWriter.Escape(cell));

    [Fact]
    public async Task Write_EndsRowsAsTheStandardSays()
    {
        await using var text = new StringWriter();
        var csv = new CsvWriter(text);
        await csv.WriteAsync("a", null, "c");
        await csv.WriteAsync("d");
        Assert.Equal("a,,c\r\nd\r\n", text.ToString());
    }
}

using System.Globalization;
using ItsmSite.Framework.Web.Charts;
using Xunit;

namespace ItsmSite.Tests.Unit.Design;

public sealed class ChartScaleTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(.4, 1)]
    [InlineData(3, 4)]
    [InlineData(25, 40)]
    [InlineData(100, 100)]
    [InlineData(8_100, 10_000)]
    public void Top_IsARoundNumberThatNoValueExceeds(double most, double top) => Assert.Equal(top, new ChartScale([0, most]).Top);

    [Fact]
    public void Scale_WithoutValues_IsThere() => Assert.Equal([1, .5, 0], new ChartScale([]).Marks);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-3, 0)]
    [InlineData(1, 1.5)]
    [InlineData(500, 50)]
    [InlineData(1_000, 100)]
    public void Height_OfWhatIsNotNothing_CanBeSeen(double value, double height) => Assert.Equal(height, new ChartScale([1_000]).HeightOf(value));

    [Fact]
    public void Numbers_AreWrittenAsSvgReadsThem()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fi-FI");
        try
        {
            Assert.Equal("12.5%", ChartScale.Percent(12.5));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

using ItsmSite.Framework.Web.Texts;
using Xunit;

namespace ItsmSite.Tests.Unit.Portal;

public sealed class LineDifferenceTests
{
    [Fact]
    public void Compare_EqualTexts_HaveNoDifference()
    {
        var (left, right) = LineDifference.Compare("a\nb\n", "a\r\nb");

        Assert.DoesNotContain(left, line => line.Differs);
        Assert.DoesNotContain(right, line => line.Differs);
    }

    [Fact]
    public void Compare_ChangedLine_MarksOnlyItsOtherWords()
    {
        var (left, right) = LineDifference.Compare("Open the door now", "Open the window now");

        Assert.Equal("door", Assert.Single(left[0].Text, fragment => fragment.Marked).Text);
        Assert.Equal("window", Assert.Single(right[0].Text, fragment => fragment.Marked).Text);
    }

    [Fact]
    public void Compare_AddedLine_IsOnlyOnItsSide()
    {
        var (left, right) = LineDifference.Compare("a\nc", "a\nb\nc");

        Assert.DoesNotContain(left, line => line.Differs);
        Assert.Equal("b", Assert.Single(right, line => line.Differs).Text[0].Text);
    }

    [Fact]
    public void Compare_LongEqualRun_IsShortenedAndCounted()
    {
        var same = string.Join('\n', Enumerable.Range(0, 20));
        var (left, _) = LineDifference.Compare("x\n" + same + "\ny", "z\n" + same + "\nw");

        Assert.Equal(16, Assert.Single(left, line => line.Skipped > 0).Skipped);
    }

    [Fact]
    public void Compare_RandomTexts_LosesNoLineAndAgreesOnTheCommonOnes()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            string[] a = Lines(random), b = Lines(random);
            var (left, right) = LineDifference.Compare(string.Join('\n', a), string.Join('\n', b));

            Assert.Equal(a.Length, left.Sum(line => Math.Max(1, line.Skipped)));
            Assert.Equal(b.Length, right.Sum(line => Math.Max(1, line.Skipped)));
            Assert.Equal(Common(left), Common(right));
        }

        static int Common(IReadOnlyList<DifferenceLine> lines) => lines.Where(line => !line.Differs).Sum(line => Math.Max(1, line.Skipped));
        static string[] Lines(Random random) => [.. Enumerable.Range(0, random.Next(1, 25)).Select(_ => "line " + random.Next(6))];
    }
}

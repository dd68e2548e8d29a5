using ItsmSite.Findability.Gaps;
using ItsmSite.Findability.Models;
using Xunit;

namespace ItsmSite.Tests.Unit.Findability;

public sealed class GapDiagnosisTests
{
    private static readonly ReplayedHit s_good = new("content:good", true);
    private static readonly ReplayedHit s_weak = new("content:weak", false);

    [Fact]
    public void NobodyFindsAnything_IsNoContent()
    {
        Assert.Equal((GapCause.NoContent, null), Of(new() { AsRoles = [[]], AsAll = [] }));
        Assert.Equal((GapCause.NoContent, null), Of(new() { AsRoles = [[s_weak]], AsAll = [s_weak] }));
    }

    [Fact]
    public void OnlyWhoSeesAllFindsIt_IsNotPermitted()
    {
        Assert.Equal((GapCause.NotPermitted, s_good.Key), Of(new() { AsRoles = [[]], AsAll = [s_good] }));
        Assert.Equal((GapCause.NotPermitted, s_good.Key), Of(new() { AsRoles = [[s_good], [s_weak]], AsAll = [s_good, s_weak] }));
    }

    [Fact]
    public void FoundWithoutTheFilters_IsFilteredOut() => Assert.Equal((GapCause.FilteredOut, s_good.Key), Of(new() { AsRoles = [[s_good]], AsAll = [s_good], IsFiltered = true }));

    [Fact]
    public void FoundByOtherWords_IsWrongWords() => Assert.Equal((GapCause.WrongWords, "content:next"), Of(new() { AsRoles = [[]], AsAll = [], OpenedOtherwise = "content:next" }));

    [Fact]
    public void ThereButNeverOpened_IsWrongWords() => Assert.Equal((GapCause.WrongWords, s_good.Key), Of(new() { AsRoles = [[s_good]], AsAll = [s_good] }));

    [Fact]
    public void Answered_NeedsAPageAmongTheFirstThreeOfEveryRole_ThatSomebodyOpened()
    {
        ReplayedHit[] four = [s_weak, new("content:b", false), new("content:c", false), s_good];
        var opened = new HashSet<string> { s_good.Key };
        Assert.True(GapDiagnosis.IsAnswered(new() { AsRoles = [[s_weak, s_good]], AsAll = [], OpenedSince = opened }));
        Assert.False(GapDiagnosis.IsAnswered(new() { AsRoles = [[s_weak, s_good]], AsAll = [] }));
        Assert.False(GapDiagnosis.IsAnswered(new() { AsRoles = [four], AsAll = [], OpenedSince = opened }));
        Assert.False(GapDiagnosis.IsAnswered(new() { AsRoles = [[s_good], []], AsAll = [], OpenedSince = opened }));
        Assert.False(GapDiagnosis.IsAnswered(new() { AsRoles = [], AsAll = [], OpenedSince = opened }));
    }

    private static (GapCause, string?) Of(GapEvidence evidence) => GapDiagnosis.Of(evidence);
}

using ItsmSite.Work.Kinds;
using ItsmSite.Work.Models;
using Xunit;

namespace ItsmSite.Tests.Unit.Work;

public sealed class WorkKindTests
{
    private static readonly DateTime s_now = new(2026, 3, 20, 12, 0, 0, DateTimeKind.Utc);
    private static readonly WorkKinds s_kinds = new([new OwnKinds()]);

    private static WorkKind Incident => s_kinds.Find(OwnKinds.Incident)!;

    public static TheoryData<string> Kinds() => [.. s_kinds.All.Select(k => k.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryKind_CanBeBegunSolvedAndClosed_FromItsFirstState(string name)
    {
        var kind = s_kinds.Find(name)!;
        var (reached, next) = (new HashSet<string> { kind.First.Name }, new Queue<WorkState>([kind.First]));
        while (next.TryDequeue(out var state))
        {
            foreach (var other in state.Next.Where(reached.Add)) next.Enqueue(kind.Find(other)!);
        }

        Assert.Equal(kind.States.Select(s => s.Name).Order(), reached.Order());
        Assert.Equal(WorkPhase.New, kind.First.Phase);
        Assert.Contains(kind.States, s => s.Phase == WorkPhase.InProgress);
        Assert.Contains(kind.States, s => s.Phase == WorkPhase.Closed);
    }

    [Fact]
    public void NextOf_ANewIncident_IsMoreForThoseWhoWorkOnItThanForTheRequester()
    {
        var item = ItemIn("New");
        Assert.Contains(Incident.NextOf(item, worksOnIt: true, s_now), s => s.Phase == WorkPhase.Resolved);
        Assert.Equal(["Cancelled"], Incident.NextOf(item, worksOnIt: false, s_now).Select(s => s.Name));
    }

    [Theory]
    [InlineData(13, true)]
    [InlineData(15, false)]
    public void NextOf_ASolvedIncident_LetsTheRequesterOpenItAgainForFourteenDays(int daysAgo, bool canReopen)
    {
        var item = ItemIn("Resolved");
        item.ResolvedUtc = s_now.AddDays(-daysAgo);
        Assert.Equal(canReopen, Incident.NextOf(item, worksOnIt: false, s_now).Any(s => s.Name == "InProgress"));
        Assert.Contains(Incident.NextOf(item, worksOnIt: true, s_now), s => s.Name == "InProgress");
    }

    [Fact]
    public void Kinds_OfOtherModules_AreAdded()
    {
        var kinds = new WorkKinds([new OwnKinds(), new OtherKinds(new WorkKind("Visit", "Visit", "VIS", [new WorkState("New", "New", WorkPhase.New, [])]))]);
        Assert.Equal("VIS", kinds.Find("Visit")!.Prefix);
    }

    [Fact]
    public void Kinds_OfOneNameOrWithAStateThatLeadsNowhere_AreRefused()
    {
        var twice = new OtherKinds(new WorkKind("Incident", "Incident", "INC", [new WorkState("New", "New", WorkPhase.New, [])]));
        Assert.Throws<InvalidOperationException>(() => new WorkKinds([new OwnKinds(), twice]));
        var lost = new OtherKinds(new WorkKind("Visit", "Visit", "VIS", [new WorkState("New", "New", WorkPhase.New, ["Nowhere"])]));
        Assert.Throws<InvalidOperationException>(() => new WorkKinds([lost]));
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1, 2, 2)]
    [InlineData(1, 3, 3)]
    [InlineData(2, 1, 2)]
    [InlineData(2, 2, 3)]
    [InlineData(2, 3, 4)]
    [InlineData(3, 1, 3)]
    [InlineData(3, 2, 4)]
    [InlineData(3, 3, 5)]
    public void Priority_IsOfImpactAndUrgency(int impact, int urgency, int priority) => Assert.Equal(priority, new PriorityMatrix(KindFile.Own.Priorities).Of(impact, urgency));

    [Theory]
    [InlineData(null, 1)]
    [InlineData(1, null)]
    [InlineData(0, 1)]
    [InlineData(4, 1)]
    public void Priority_OfWhatIsNotKnown_IsNotKnown(int? impact, int? urgency) => Assert.Null(new PriorityMatrix(KindFile.Own.Priorities).Of(impact, urgency));

    private static WorkItem ItemIn(string state) => new() { Number = "INC1", Kind = Incident.Name, State = state, Phase = Incident.Find(state)!.Phase, Title = "x", Source = "x", SourceKey = "1" };

    private sealed class OtherKinds(WorkKind kind) : IWorkKindProvider
    {
        public IEnumerable<WorkKind> GetKinds() => [kind];
    }
}

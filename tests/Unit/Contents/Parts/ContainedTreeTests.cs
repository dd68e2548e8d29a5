using System.Text.Json.Nodes;
using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Parts;
using Xunit;

namespace ItsmSite.Tests.Unit.Contents.Parts;

public sealed class ContainedTreeTests
{
    private static readonly ContainedItemsRule s_rule = new("Terms", "Terms", 100, _ => true);

    [Fact]
    public void FlattenAndWrite_WithoutAChange_GiveTheSameText()
    {
        var part = Part();
        var before = part.ToJsonString();
        ContainedTree.Write(part, s_rule, ContainedTree.Flatten(part, s_rule));
        Assert.Equal(before, part.ToJsonString());
    }

    [Theory]
    [InlineData("up", "b", "b -b1 -b2 a c d -d1")]
    [InlineData("down", "b", "a c b -b1 -b2 d -d1")]
    [InlineData("in", "b", "a -b --b1 --b2 c d -d1")]
    [InlineData("out", "b1", "a b -b2 b1 c d -d1")]
    [InlineData("up", "a", "a b -b1 -b2 c d -d1")]
    [InlineData("down", "d", "a b -b1 -b2 c d -d1")]
    [InlineData("in", "a", "a b -b1 -b2 c d -d1")]
    [InlineData("out", "a", "a b -b1 -b2 c d -d1")]
    [InlineData("in", "b2", "a b -b1 --b2 c d -d1")]
    [InlineData("nonsense", "b", "a b -b1 -b2 c d -d1")]
    [InlineData("up", "unknown", "a b -b1 -b2 c d -d1")]
    public void Move_TakesWhatIsBelowAlong(string move, string key, string expected)
    {
        var part = Part();
        var nodes = ContainedTree.Flatten(part, s_rule);
        ContainedTree.Move(nodes, move, key);
        ContainedTree.Write(part, s_rule, nodes);
        Assert.Equal(expected, string.Join(' ', ContainedTree.Flatten(part, s_rule).Select(n => new string('-', n.Level) + n.Key)));
    }

    [Fact]
    public void Moves_ThatAreOffered_AreThoseThatChangeSomething()
    {
        var nodes = ContainedTree.Flatten(Part(), s_rule);
        foreach (var (key, index) in nodes.Select((n, i) => (n.Key, i)))
        {
            var offered = ContainedTree.MovesOf(nodes, index, s_rule).ToHashSet();
            foreach (var move in new[] { "up", "down", "in", "out" })
            {
                var moved = nodes.ToList();
                ContainedTree.Move(moved, move, key);
                Assert.Equal(offered.Contains(move), !moved.SequenceEqual(nodes));
            }
        }
    }

    [Fact]
    public void Paths_NameThePlaceOfEachItem() => Assert.Equal(
        ["T.Terms[0]", "T.Terms[1]", "T.Terms[1].Terms[0]", "T.Terms[1].Terms[1]", "T.Terms[2]", "T.Terms[3]", "T.Terms[3].Terms[0]"],
        ContainedTree.Paths(ContainedTree.Flatten(Part(), s_rule), "T", s_rule).Select(p => p.Path));

    [Fact]
    public void Items_WithoutAnIdOrWithTheSame_KeepKeysOfTheirOwn()
    {
        var part = (JsonObject)JsonNode.Parse("""{"Terms":[{"ContentItemId":"a"},{"ContentItemId":"a"},{},{"ContentItemId":"with space"}]}""")!;
        var nodes = ContainedTree.Flatten(part, s_rule);
        Assert.Equal(4, nodes.Select(n => n.Key).Distinct().Count());
        Assert.DoesNotContain(nodes, n => n.Key.Contains(' ', StringComparison.Ordinal));
    }

    private static JsonObject Part() => (JsonObject)JsonNode.Parse("""
    {"Kept":1,"Terms":[{"ContentItemId":"a","x":1.50},{"ContentItemId":"b","Terms":[{"ContentItemId":"b1","Terms":[]},{"ContentItemId":"b2"}],"after":true},{"ContentItemId":"c"},{"ContentItemId":"d","Terms":[{"ContentItemId":"d1"}]}],"Last":null}
    """)!;
}

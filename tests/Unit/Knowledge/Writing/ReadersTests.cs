using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Writing.Links;
using Xunit;

namespace ItsmSite.Tests.Unit.Knowledge.Writing;

public sealed class ReadersTests
{
    [Theory]
    [InlineData("*", "*", true)]
    [InlineData("*", "r:technician", true)]
    [InlineData("r:technician", "*", false)]
    [InlineData("r:technician", "r:technician", true)]
    [InlineData("r:editor|r:technician", "r:technician", true)]
    [InlineData("r:technician", "r:editor|r:technician", false)]
    [InlineData("r:technician", "u:thomas", true)]
    [InlineData("r:technician", "u:patty", false)]
    [InlineData("u:patty", "u:patty", true)]
    [InlineData("u:patty", "u:patty|u:thomas", false)]
    [InlineData("r:technician|u:patty", "u:patty|u:thomas", true)]
    [InlineData("!u:patty", "u:patty", false)]
    [InlineData("!u:patty", "!u:patty", true)]
    [InlineData("*", "!u:patty", true)]
    public void Target_CoversReaders_OnlyWhereItIncludesAllOfThem(string target, string readers, bool covers)
    {
        var roles = new Dictionary<string, IReadOnlySet<string>> { ["thomas"] = new HashSet<string> { "Employee", "Technician" }, ["patty"] = new HashSet<string> { "Employee" } };
        Assert.Equal(covers, Readers.Covers(Audience.Parse(target), Audience.Parse(readers), roles));
    }
}

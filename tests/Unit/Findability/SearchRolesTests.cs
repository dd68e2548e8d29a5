using ItsmSite.Findability.Log;
using ItsmSite.Findability.Models;
using Xunit;

namespace ItsmSite.Tests.Unit.Findability;

public sealed class SearchRolesTests
{
    [Fact]
    public void Roles_AreReadAsTheyWereWritten()
    {
        Assert.Equal("|Editor|Employee|", SearchRoles.Format(["Employee", "Editor"]));
        Assert.Equal(["Editor", "Employee"], SearchRoles.Parse("|Editor|Employee|"));
        Assert.Equal("", SearchRoles.Format([]));
        Assert.Equal(["Employee", "Technician", "Editor"], SearchRoles.MostFrequent([("|Employee|Technician|", 3), ("|Editor|Employee|", 1)]));
        Assert.InRange(SearchRoles.Format(Enumerable.Range(0, 200).Select(i => $"Role{i}")).Length, 1, SearchEntry.MaxListLength);
    }
}

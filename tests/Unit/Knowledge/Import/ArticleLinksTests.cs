using ItsmSite.Knowledge.Import;
using Xunit;

namespace ItsmSite.Tests.Unit.Knowledge.Import;

public sealed class ArticleLinksTests
{
    private static readonly Dictionary<string, ArticleTarget> Pages = new()
    {
        ["docs/apps/gromacs.md"] = new("/kb/gromacs", ["käyttö", "first-steps-1"]),
        ["docs/apps/index.md"] = new("/kb/apps"),
        ["docs/README.md"] = new("/kb/docs"),
        ["docs/two%20words.md"] = new("/kb/two-words"),
    };

    [Theory]
    [InlineData("gromacs.md", "/kb/gromacs")]
    [InlineData("./gromacs.md#käyttö", "/kb/gromacs#käyttö")]
    [InlineData("gromacs.md#kaytto", "/kb/gromacs#käyttö")]
    [InlineData("gromacs.md#first-steps_1", "/kb/gromacs#first-steps-1")]
    [InlineData("gromacs.md#gone", "/kb/gromacs")]
    [InlineData("gromacs.md/#k%C3%A4ytt%C3%B6", "/kb/gromacs#käyttö")]
    [InlineData("gromacs", "/kb/gromacs")]
    [InlineData("gromacs/", "/kb/gromacs")]
    [InlineData("gromacs.html?x=1", "/kb/gromacs")]
    [InlineData("../apps/", "/kb/apps")]
    [InlineData("../apps/#Some--Part", "/kb/apps#some-part")]
    [InlineData("..", "/kb/docs")]
    [InlineData("../two%20words.md", "/kb/two-words")]
    [InlineData("/apps/gromacs.md", "/kb/gromacs")]
    [InlineData("/docs/apps/gromacs.md", "/kb/gromacs")]
    [InlineData("~/apps/gromacs.md", "/kb/gromacs")]
    [InlineData("../gromacs/", "/kb/gromacs")]
    [InlineData("nowhere.md", null)]
    [InlineData("../../../../docs/apps/gromacs.md", null)]
    [InlineData("/microsoftteams/x", "https://learn.example/microsoftteams/x")]
    [InlineData("%", null)]
    [InlineData("\uD800", null)]
    public void Resolve_Link_LeadsWhereItsAuthorMeant(string target, string? url) =>
        Assert.Equal(url, ArticleLinks.Resolve("docs/apps/a.md", target, id => Pages.GetValueOrDefault(id), "https://learn.example/"));

    [Theory]
    [InlineData("a/b", "a/c.md", "../c.md")]
    [InlineData("", "c.md", "c.md")]
    [InlineData("a", "a/b/c.md", "b/c.md")]
    [InlineData("a/b", "c.md", "../../c.md")]
    public void Relative_Path_LeadsThere(string folder, string id, string path) => Assert.Equal(path, ArticlePath.Relative(folder, id));
}

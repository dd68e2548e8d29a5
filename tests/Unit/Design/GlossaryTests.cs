using Xunit;

namespace ItsmSite.Tests.Unit.Design;

/// <summary>The texts of all modules say what docs/glossary.md says.</summary>
public sealed class GlossaryTests
{
    private const string Small = """
        | English | Finnish | Not | Note |
        |---|---|---|---|
        | filter / clear | rajaa / tyhjennä | en: sieve; fi: suodat*, siivilä | |

        | English | Finnish | Where |
        |---|---|---|
        | Title | Otsikko / Nimike | of a text / of a person |
        """;

    [Fact]
    public void EveryRow_CanBeRead() => Assert.Empty(new Glossary(Repository.Read("docs", "glossary.md")).Unread);

    [Fact]
    public void NoText_GoesAgainstTheGlossary()
    {
        var glossary = new Glossary(Repository.Read("docs", "glossary.md"));
        var texts = Glossary.Texts();
        Assert.True(texts.Count > 500 && glossary.Terms.Count > 80 && glossary.Forbidden.Count > 20, $"{texts.Count} texts, {glossary.Terms.Count} terms, {glossary.Forbidden.Count} words");
        Assert.Empty(texts.SelectMany(text => glossary.FaultsOf(text.English, text.Finnish).Select(fault => $"{text.File}: {fault}")));
    }

    [Fact]
    public void OneEnglishText_IsOneInFinnish()
    {
        var glossary = new Glossary(Repository.Read("docs", "glossary.md"));
        Assert.Empty(Glossary.Texts().GroupBy(text => text.English, StringComparer.Ordinal)
            .Select(group => (group.Key, Finnish: group.Select(text => text.Finnish).Distinct(StringComparer.Ordinal).ToList()))
            .Where(text => text.Finnish.Count > 1 && !(glossary.Doubles.TryGetValue(text.Key, out var known) && text.Finnish.All(known.Contains)))
            .Select(text => $"“{text.Key}”: {string.Join(" | ", text.Finnish)}"));
    }

    [Theory]
    [InlineData("Filter", "Rajaa", 0)]
    [InlineData("Filter", "Suodata", 2)]
    [InlineData("Filter", "Seulo", 1)]
    [InlineData("Clear", "Rajaa", 1)]
    [InlineData("A sieve", "Rajaus", 1)]
    [InlineData("Sieves", "Rajaukset", 0)]
    [InlineData("Nothing passes", "Siivilä on tukossa", 1)]
    public void Text_AgainstTheGlossary_IsTold(string english, string finnish, int faults) => Assert.Equal(faults, new Glossary(Small).FaultsOf(english, finnish).Count());

    [Fact]
    public void RowWithoutItsColumns_IsTold() => Assert.Single(new Glossary(Small.Replace("| filter / clear |", "|", StringComparison.Ordinal)).Unread);

    [Fact]
    public void TextWithTwoTranslations_IsKnown() => Assert.Equal(["Nimike", "Otsikko"], new Glossary(Small).Doubles["Title"].Order());
}

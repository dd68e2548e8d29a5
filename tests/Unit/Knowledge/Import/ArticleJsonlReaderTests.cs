using ItsmSite.Knowledge.Import;
using Xunit;

namespace ItsmSite.Tests.Unit.Knowledge.Import;

public sealed class ArticleJsonlReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Read_GoodAndBadLines_GoTheirWays()
    {
        var items = await ReadAsync(
            "{\"id\":\"1\",\"title\":\"A\",\"body\":\"Text\",\"culture\":\"en\",\"tags\":[\"x\",\"y\"],\"created\":\"2023-01-01 02:21:46 +0000\"}\n\n{bad\n{\"title\":\"no id\"}\n[1]\n{\"id\":2,\"body\":\"# From heading\\n\\nKäyttöohje on tässä ja se on hyvä\"}\n{\"id\":\"3\",\"title\":\"x\",\"culture\":\"sv\"}\n{\"id\":\"4\",\"title\":5,\"tags\":\"x\"}\n{\"id\":\"5\",\"title\":\"last\",\"body\":null}");
        Assert.Equal([("1", "A", "en"), ("2", "From heading", "fi"), ("5", "last", "en")], items.OfType<ImportedArticle>().Select(article => (article.ExternalId, article.Title, article.Culture)));
        Assert.Equal([3, 4, 5, 7, 8], items.OfType<RefusedFile>().Select(refused => refused.Line));
        Assert.Equal(new DateTimeOffset(2023, 1, 1, 2, 21, 46, TimeSpan.Zero), items.OfType<ImportedArticle>().First().ModifiedUtc);
    }

    [Fact]
    public async Task Read_TwoLanguages_AreLinkedArticles()
    {
        var items = await ReadAsync("{\"page\":\"clock\",\"title_en\":\"Clock\",\"title_fi\":\"Kello\",\"desc_en\":\"D\",\"body_en\":[\"* Press <b> & go_on\",\"1. x\"],\"body_fi\":[]}");
        var (english, finnish) = ((ImportedArticle)items[0], (ImportedArticle)items[1]);
        Assert.Equal(("clock/en", "clock/fi", "clock", "clock"), (english.ExternalId, finnish.ExternalId, english.LocalizationSet, finnish.LocalizationSet));
        Assert.Equal("\\* Press \\<b\\> \\& go\\_on\n\n1\\. x", english.Markdown.Replace("\\1.", "1\\.", StringComparison.Ordinal));
        Assert.Equal(ImportWarningKind.NoText, Assert.Single(finnish.Warnings).Kind);
    }

    [Fact]
    public async Task Read_TooLongLine_IsRefusedAndTheNextGoesOn()
    {
        var items = await ReadAsync("{\"id\":\"1\",\"title\":\"" + new string('x', 300_000) + "\"}\n{\"id\":\"2\",\"title\":\"b\"}", new ImportOptions { MaximumBytes = 100_000 });
        Assert.Equal(1, ((RefusedFile)items[0]).Line);
        Assert.Equal("2", ((ImportedArticle)items[1]).ExternalId);
    }

    private async Task<List<ImportItem>> ReadAsync(string text, ImportOptions? options = null)
    {
        folder.With("a.jsonl", text);
        return await new ArticleJsonlReader(Path.Combine(folder.Path, "a.jsonl"), options ?? new ImportOptions()).ReadAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
    }
}

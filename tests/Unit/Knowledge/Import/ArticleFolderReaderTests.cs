using System.Text;
using ItsmSite.Knowledge.Import;
using Xunit;

namespace ItsmSite.Tests.Unit.Knowledge.Import;

public sealed class ArticleFolderReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Read_FrontMatter_BecomesFields()
    {
        var article = await folder.With("a.md", "---\ntitle: \"VPN: how to\"\ndescription: Connect from home.\nms.date: 06/05/2024\nkeywords: vpn, remote\nauthor: aino\nlocale: fi-FI\ncatalog:\n  name: X\n  on:\n    - A\n    - B\n---\n# VPN: How to\n\nText").ArticleAsync("a.md");
        Assert.Equal(("VPN: how to", "Text", "fi", "Connect from home.", "aino"), (article.Title, article.Markdown, article.Culture, article.Description, article.Author));
        Assert.Equal(new DateTimeOffset(2024, 6, 5, 0, 0, 0, TimeSpan.Zero), article.ModifiedUtc);
        Assert.Equal(["vpn", "remote"], article.Tags);
        Assert.Equal("A, B", article.OtherFields["catalog.on"]);
        Assert.Equal("X", article.OtherFields["catalog.name"]);
    }

    [Theory]
    [InlineData("Intro\n\n# The *title* `x`\n\nText", "The title x", "Intro\n\n\n\nText")]
    [InlineData("Title\n=====\n\nText", "Title", "Text")]
    [InlineData("#1. Otsikko#\n\nTeksti\n\n##Toinen##\n\nLisää", "1. Otsikko", "Teksti\n\n## Toinen\n\nLisää")]
    [InlineData("Only text\n\n- # In a list", "My page", "Only text\n\n- # In a list")]
    [InlineData("## Second level first\n\nText", "Second level first", "Text")]
    [InlineData("Text without heading\n\n## Later", "Later", "Text without heading\n\n## Later")]
    [InlineData("---\ntitle: Short | Microsoft Docs\n---\n# A longer heading\n\nText", "Short", "# A longer heading\n\nText")]
    [InlineData("# <a name=\"old\"></a>Title {#new}\n\nText", "Title", "<a name=\"old\"></a>\n\n\nText")]
    public async Task Read_Title_IsFound(string text, string title, string body)
    {
        var article = await folder.With("01-my_page.md", text).ArticleAsync("01-my_page.md");
        Assert.Equal((title, body), (article.Title, article.Markdown));
    }

    [Theory]
    [InlineData("---\ntitle: [open\n---\nText", 3)]
    [InlineData("---\ntitle: a: b\n---\nText", 2)]
    [InlineData("---\ntitle: x\nnever closed", 1)]
    [InlineData("", null)]
    [InlineData(" \n\n ", null)]
    [InlineData("---\nauthor: x\n---\n", null)]
    [InlineData("# T\n\nA\0B", 3)]
    public async Task Read_BadFile_IsRefusedWithItsLineAndTheOthersGoOn(string text, int? line)
    {
        var items = await folder.With("a.md", "# Good\n\nText").With("b.md", text).With("c.md", "# Good\n\nText").ReadAsync();
        var refused = Assert.Single(items.OfType<RefusedFile>());
        Assert.Equal(("b.md", line), (refused.Path, refused.Line));
        Assert.NotEmpty(refused.Reason);
        Assert.Equal(["a.md", "c.md"], items.OfType<ImportedArticle>().Select(article => article.ExternalId));
    }

    [Fact]
    public async Task Read_DeepFrontMatter_IsRefused()
    {
        folder.With("a.md", "---\nx: " + new string('[', 30_000) + "\n---\nText");
        Assert.Contains("nests deeper", (await folder.OnlyRefusedAsync()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_NotUtf8_IsRefusedAtItsLine()
    {
        folder.With("a.md", [.. "# Title\n\nk"u8, 0xE4, .. "yttö\n"u8]);
        Assert.Equal("a.md, line 3: is not UTF-8 text", (await folder.OnlyRefusedAsync()).ToString());
    }

    [Fact]
    public async Task Read_ByteOrderMarks_AreNoText()
    {
        folder.With("8.md", [0xEF, 0xBB, 0xBF, .. "# Ä\n\nx"u8]).With("16.md", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("# Ä\r\n\r\nx")]);
        Assert.Equal([("Ä", "x"), ("Ä", "x")], (await folder.ReadAsync()).OfType<ImportedArticle>().Select(article => (article.Title, article.Markdown)));
    }

    [Fact]
    public async Task Read_LargeFile_IsRefusedBeforeItIsRead()
    {
        using (var file = File.Create(Path.Combine(folder.Path, "big.md")))
            file.SetLength(50L * 1024 * 1024);
        Assert.Equal("is larger than 5 MB (50 MB)", (await folder.OnlyRefusedAsync()).Reason);
    }

    [Fact]
    public async Task Read_TitleOnly_IsAnArticleWithWarning()
    {
        var article = await folder.With("a.md", "# Glossary\n\n<!-- generated -->").ArticleAsync("a.md");
        Assert.Equal(ImportWarningKind.NoText, Assert.Single(article.Warnings).Kind);
    }

    [Fact]
    public async Task Read_NamesWithSpacesAndAccents_AreIds()
    {
        folder.With("käyttö ohje.md", "# A\n\n[b](ma\u0308a\u0308/b%20c.md)").With("ma\u0308a\u0308/b c.md", "# A\n\nSame title");
        var articles = (await folder.ReadAsync()).OfType<ImportedArticle>().ToList();
        Assert.Equal(["käyttö%20ohje.md", "mää/b%20c.md"], articles.Select(article => article.ExternalId));
        Assert.Equal("mää/b%20c.md", Assert.Single(articles[0].Links).TargetId);
    }

    [Fact]
    public async Task Read_LinksAndImages_AreFollowedWithinTheFolder()
    {
        folder.With("guide/a.md", "# A\n\n[1](b.md#käyttö) [2](../c.md#no) [3](/guide/b) [4](~/c.md) [5](sub/) [6](gone.md) [7](b.html?x=1#kaytto) [8](#a) [9](../../../etc/passwd) ![i](i%20m.png) ![j](j.png) [10](https://x.example)")
            .With("guide/b.md", "# B\n\n## Käyttö\n\nText").With("c.md", "# C\n\nText").With("guide/sub/index.md", "# S\n\nText").With("guide/i m.png", [1]);
        var article = await folder.ArticleAsync("guide/a.md");
        Assert.Equal(
            [
                ("guide/b.md", "käyttö"), ("c.md", null), ("guide/b.md", null), ("c.md", null), ("guide/sub/index.md", null), (null, null), ("guide/b.md", "käyttö"), ("guide/a.md", ""), (null, null),
            ],
            article.Links.Select(link => (link.TargetId, link.Anchor)));
        Assert.Equal("guide/i%20m.png", Assert.Single(article.Images).Id);
        Assert.Equal(
            [ImportWarningKind.MissingImage, ImportWarningKind.BrokenAnchor, ImportWarningKind.BrokenLink, ImportWarningKind.BrokenLink], article.Warnings.Select(warning => warning.Kind));
    }

    [Fact]
    public async Task Read_Includes_AreFilledIn()
    {
        folder.With("docs/a.md", "# A\n\nUse [!INCLUDE[prod](../includes/prod.md)]in here.\n\n1. Step\n\n   [!INCLUDE [note](../includes/note.md)]\n\n[!INCLUDE [gone](../includes/gone.md)]\n\n```\n[!INCLUDE [prod](../includes/prod.md)]\n```\n\n--8<-- \"snip.md\"")
            .With("includes/prod.md", "---\nauthor: x\n---\nProduct X\n").With("includes/note.md", "> [!NOTE]\n> Read [more](more.md) before you go on with the next step.").With("includes/more.md", "# More\n\nText")
            .With("base/snip.md", "Snippet");
        var items = await folder.ReadAsync();
        var article = items.OfType<ImportedArticle>().Single(item => item.ExternalId == "docs/a.md");
        Assert.Equal(
            "Use Product Xin here.\n\n1. Step\n\n   > [!NOTE]\n   > Read [more](../includes/more.md) before you go on with the next step.\n\n[!INCLUDE [gone](../includes/gone.md)]\n\n```\n[!INCLUDE [prod](../includes/prod.md)]\n```\n\nSnippet",
            article.Markdown);
        Assert.Contains(new ImportWarning(ImportWarningKind.MissingInclude, "../includes/gone.md"), article.Warnings);
        Assert.Equal(["base/snip.md", "includes/prod.md"], items.OfType<IncludedFragment>().Select(fragment => fragment.Path));
        Assert.True(items.OfType<ImportedArticle>().Single(item => item.ExternalId == "includes/note.md").IsFragment);
        Assert.Equal("More", items.OfType<ImportedArticle>().Single(item => item.ExternalId == "includes/more.md").Title);
    }

    [Fact]
    public async Task Read_IncludesInACircle_End()
    {
        folder.With("a.md", "# A\n\n[!INCLUDE [b](includes/b.md)]").With("includes/b.md", "Words [!INCLUDE [b](b.md)] [!INCLUDE [b](b.md)] [!INCLUDE [b](b.md)]");
        Assert.True((await folder.ArticleAsync("a.md")).Markdown.Length < 100_000);
    }

    [Fact]
    public async Task Read_SymbolicLinks_AreNotFollowed()
    {
        using var outside = new TemporaryFolder().With("secret.md", "# Secret\n\nText").With("more/x.md", "# X\n\nText");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "link.md"), Path.Combine(outside.Path, "secret.md"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "more"), Path.Combine(outside.Path, "more"));
        folder.With("a.md", "# A\n\n[!INCLUDE [s](link.md)] [x](more/x.md)");
        var items = await folder.ReadAsync();
        Assert.Equal("a.md", Assert.Single(items.OfType<ImportedArticle>()).ExternalId);
        Assert.Equal("link.md", Assert.Single(items.OfType<RefusedFile>()).Path);
    }

    [Fact]
    public async Task Read_MissingFolder_SaysSo() =>
        await Assert.ThrowsAsync<DirectoryNotFoundException>(async () =>
            await new ArticleFolderReader(Path.Combine(folder.Path, "none"), new ImportOptions(), new()).ReadAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));

    [Fact]
    public async Task Read_Again_GivesTheSameFingerprints()
    {
        folder.With("a.md", "# A\n\nText");
        var first = (await folder.ArticleAsync("a.md")).Fingerprint();
        Assert.Equal(first, (await folder.ArticleAsync("a.md")).Fingerprint());
        folder.With("a.md", "# A\n\nText!");
        Assert.NotEqual(first, (await folder.ArticleAsync("a.md")).Fingerprint());
    }
}

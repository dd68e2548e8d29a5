using System.Diagnostics;
using ItsmSite.Knowledge.Import;
using ItsmSite.Contents.Markdown;
using Xunit;

namespace ItsmSite.Tests.Unit.Knowledge.Import;

/// <summary>Reads and renders every real article, prints the figures, and holds what a search needs: each judged page is an article.</summary>
public sealed class RealArticlesTests(ITestOutputHelper output)
{
    private readonly MarkdownRenderer renderer = new();

    [Theory]
    [InlineData("csc-user-guide-en", "en", 700)]
    [InlineData("officedocs-support-en", "en", 2400)]
    [InlineData("alchemyinsights-fi", "fi", 290)]
    [InlineData("dynamics365smb-fi", "fi", 900)]
    [InlineData("avoindata-opaskirja-fi", "fi", 15)]
    public async Task Read_RealFolder_GivesItsArticles(string name, string culture, int atLeast)
    {
        var folder = SharedData.Path("articles", name);
        var watch = Stopwatch.StartNew();
        var reader = new ArticleFolderReader(folder, new ImportOptions(), renderer);
        var items = await reader.ReadAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        var readTime = watch.Elapsed;
        var articles = items.OfType<ImportedArticle>().ToList();
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count(ArticlePath.IsArticle);
        output.WriteLine($"{name}: {files} files, {articles.Count} articles ({articles.Count(article => article.IsFragment)} of them fragments), {items.OfType<IncludedFragment>().Count()} parts only, {reader.IncludesResolved} includes filled in, read in {readTime.TotalSeconds:F1} s");
        foreach (var refused in items.OfType<RefusedFile>())
            output.WriteLine($"  refused {refused}");
        foreach (var group in articles.SelectMany(article => article.Links).GroupBy(link => link.Kind).OrderBy(group => group.Key))
            output.WriteLine($"  links {group.Key}: {group.Count()}");
        output.WriteLine($"  images: {articles.Sum(article => article.Images.Count)}");
        foreach (var group in articles.SelectMany(article => article.Warnings, (article, warning) => (article, warning)).GroupBy(pair => pair.warning.Kind))
            output.WriteLine($"  warning {group.Key}: {group.Count()}, as {string.Join(" | ", group.Take(6).Select(pair => pair.article.ExternalId + " → " + pair.warning.Detail))}");
        foreach (var group in articles.GroupBy(article => article.Culture))
            output.WriteLine($"  culture {group.Key}: {group.Count()}, as {string.Join(" | ", group.Take(3).Select(article => article.ExternalId))}");
        Render(articles);

        Assert.True(articles.Count >= atLeast, $"{articles.Count} articles");
        Assert.Equal(articles.Count, articles.Select(article => article.ExternalId).Distinct().Count());
        Assert.True(articles.Count(article => article.Culture == culture) > 0.9 * articles.Count(article => !article.IsFragment));
        AssertJudgedPagesAreArticles(name, articles);
    }

    [Fact]
    public async Task Read_RealJsonl_GivesBothLanguages()
    {
        var items = await new ArticleJsonlReader(SharedData.Path("articles", "gnome-help-pages.jsonl"), new ImportOptions())
            .ReadAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        var articles = items.OfType<ImportedArticle>().ToList();
        output.WriteLine($"{articles.Count} articles, {items.Count - articles.Count} refused, {articles.Count(article => article.Warnings.Count > 0)} without text");
        Assert.True(articles.Count > 550);
        Assert.Equal(300, articles.Where(article => article.Culture == "fi").Take(300).Count(article => article.LocalizationSet + "/fi" == article.ExternalId));
    }

    [Theory]
    [InlineData("cacm", 3204)]
    [InlineData("thunderbird-similar-tickets", 17498)]
    public async Task Read_RealCorpus_GivesEveryLine(string name, int lines)
    {
        var items = new ArticleJsonlReader(SharedData.Path("retrieval", name, "corpus.jsonl"), new ImportOptions()).ReadAsync(TestContext.Current.CancellationToken);
        Assert.Equal(lines, await items.CountAsync(item => item is ImportedArticle, TestContext.Current.CancellationToken));
    }

    private static void AssertJudgedPagesAreArticles(string name, List<ImportedArticle> articles)
    {
        if (name.StartsWith("avoindata", StringComparison.Ordinal))
            return;
        var ids = articles.Select(article => article.ExternalId).ToHashSet(StringComparer.Ordinal);
        Assert.All(File.ReadLines(SharedData.Path("retrieval", "links-" + name, "qrels.txt")), line => Assert.Contains(line.Split(' ')[2], ids));
    }

    private void Render(List<ImportedArticle> articles)
    {
        var ids = articles.ToDictionary(article => article.ExternalId, article => new ArticleTarget("/kb/" + article.ExternalId), StringComparer.Ordinal);
        var images = articles.SelectMany(article => article.Images).Select(image => image.Id).ToHashSet(StringComparer.Ordinal);
        var dump = Environment.GetEnvironmentVariable("ITSMSITE_DUMP");
        var watch = Stopwatch.StartNew();
        var processor = Environment.CpuUsage.UserTime;
        var slowest = (Time: TimeSpan.Zero, Id: "");
        var warned = 0;
        foreach (var article in articles)
        {
            var start = watch.Elapsed;
            var rendered = renderer.Render(article.Markdown, new MarkdownRenderContext
            {
                Culture = article.Culture,
                Title = article.Title,
                ResolveLink = target => ArticleLinks.Resolve(article.ExternalId, target, ids.GetValueOrDefault, article.SiteRoot),
                ResolveImage = target => ArticleLinks.Resolve(article.ExternalId, target, id => images.Contains(id) ? new ArticleTarget("/media/" + id) : null),
            });
            var time = watch.Elapsed - start;
            slowest = time > slowest.Time ? (time, article.ExternalId) : slowest;
            warned += rendered.Warnings == RenderWarnings.None ? 0 : 1;
            if (dump is not null)
                Dump(dump, article, rendered);
        }

        var size = articles.Sum(article => (long)article.Markdown.Length) / 1e6;
        output.WriteLine($"  rendered {size:F1} million characters in {watch.Elapsed.TotalSeconds:F1} s: {size / watch.Elapsed.TotalSeconds:F1} M/s ({size / (Environment.CpuUsage.UserTime - processor).TotalSeconds:F1} per processor second), {articles.Count / watch.Elapsed.TotalSeconds:F0} articles/s; {warned} not as meant; slowest {slowest.Id} {slowest.Time.TotalMilliseconds:F0} ms");
    }

    private static void Dump(string dump, ImportedArticle article, RenderedMarkdown rendered)
    {
        var file = Path.Combine(dump, article.ExternalId.Replace('/', '~'));
        Directory.CreateDirectory(dump);
        File.WriteAllText(file + ".html", $"<!DOCTYPE html><meta charset=utf-8><h1>{article.Title}</h1>\n{rendered.Html}");
        File.WriteAllText(file + ".txt", rendered.PlainText);
    }
}

using System.Text;
using ItsmSite.Knowledge.Import;
using ItsmSite.Contents.Markdown;
using Xunit;

namespace ItsmSite.Tests.Unit.Knowledge.Import;

/// <summary>A folder of files for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("itsmsite-import-").FullName;

    public TemporaryFolder With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public TemporaryFolder With(string name, byte[] bytes)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public async Task<List<ImportItem>> ReadAsync(ImportOptions? options = null) =>
        await new ArticleFolderReader(Path, options ?? new ImportOptions(), new MarkdownRenderer()).ReadAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

    public async Task<ImportedArticle> ArticleAsync(string id) => (await ReadAsync()).OfType<ImportedArticle>().Single(article => article.ExternalId == id);

    public async Task<RefusedFile> OnlyRefusedAsync(ImportOptions? options = null) => Assert.Single((await ReadAsync(options)).OfType<RefusedFile>());

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Engine;

public sealed class Fts5SearchIndexTests : SearchIndexContract
{
    [Theory]
    [InlineData("")]
    [InlineData("not a database, not a database, not a database")]
    public async Task FileOfOtherBytes_IsMissing(string content)
    {
        Close();
        await File.WriteAllTextAsync(IndexFile(Folder), content, Token);
        var index = Reopen();

        Assert.Equal(IndexState.Missing, index.Status.State);
        Assert.Null(await index.GetCursorAsync(Token));
    }

    [Fact]
    public async Task FileOfAnotherVersion_IsMissingWithTheReason()
    {
        Close();
        using (var connection = new SqliteConnection($"Data Source={IndexFile(Folder)};Pooling=False"))
        {
            await connection.OpenAsync(Token);
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version=999";
            await command.ExecuteNonQueryAsync(Token);
        }

        Assert.Contains("999", Reopen().Status.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileOfAnotherAnalysis_IsMissingWithTheReason_AndRebuilt()
    {
        await ApplyAsync(Change("a", "Printer"));
        Close();
        using var other = new Fts5SearchIndex(Options(Folder), new OtherAnalyzer(), NullLogger<Fts5SearchIndex>.Instance);

        Assert.Equal(IndexState.Missing, other.Status.State);
        Assert.Contains("other words", other.Status.Reason, StringComparison.Ordinal);
        await using (var rebuild = await other.StartRebuildAsync(Token))
            await rebuild.CompleteAsync(new IndexCursor("e", 0), Token);
        Assert.Equal(IndexState.Ready, other.Status.State);
        other.Dispose();
        Assert.Equal(IndexState.Missing, Reopen().Status.State);
    }

    [Theory]
    [InlineData("")]
    [InlineData("../elsewhere.db")]
    [InlineData("index-none.db")]
    public async Task PointerToNothing_IsMissing(string named)
    {
        Close();
        await File.WriteAllTextAsync(Path.Combine(Folder, "current"), named, Token);

        Assert.Equal(IndexState.Missing, Reopen().Status.State);
    }

    [Fact]
    public async Task PagesDamagedWhileInUse_AreNoFailureOfASearch()
    {
        await FillAsync([.. Enumerable.Range(0, 3000).Select(number => Document($"{number}", $"Printer {number}", $"paper toner{number} " + new string('x', 300)))]);
        Damage(Folder);

        for (var number = 0; number < 3000 && Index.Status.State == IndexState.Ready; number += 7)
            await SearchAsync($"toner{number}");
        Assert.Equal(0, (await SearchAsync("paper")).Total);
        Assert.Equal(IndexState.Missing, Index.Status.State);
        await FillAsync(Document("a", "Printer"));
        Assert.Equal(["a"], await FindAsync("printer"));
    }

    [Fact]
    public async Task KilledWriter_LeavesTheLastCommittedState()
    {
        await ApplyAsync(Change("a", "Printer"));
        Close();
        // What a killed process leaves: a file being filled, a half-written pointer, and a write-ahead log that ends in the middle of a commit.
        await File.WriteAllTextAsync(Path.Combine(Folder, "index-half.db"), "half", Token);
        await File.WriteAllTextAsync(Path.Combine(Folder, "current.next"), "index-ha", Token);
        await File.WriteAllBytesAsync(IndexFile(Folder) + "-wal", new byte[5000], Token);
        Index = Reopen();

        Assert.Equal(["a"], await FindAsync("printer"));
        await FillAsync(Document("b", "Printer"));
        Assert.Equal(["b"], await FindAsync("printer"));
        Assert.Single(Directory.GetFiles(Folder, "index-*.db"));
    }

    [Fact]
    public async Task FullDisk_FailsTheChangeAndLeavesTheIndexAsItWas()
    {
        Close();
        var index = new Fts5SearchIndex(Options(Folder) with { MaximumBytes = new FileInfo(IndexFile(Folder)).Length + 400_000 }, new TextAnalyzer(), NullLogger<Fts5SearchIndex>.Instance);
        using (index)
        {
            await index.ApplyAsync([Change("a", "Printer")], new IndexCursor("e", 1), Token);
            var failure = await Assert.ThrowsAsync<SqliteException>(() => index.ApplyAsync(
                [new(Key("a"), Document("a", "Copier") with { Facets = [new("stage", "lost")] }), Change("big", "Copier", string.Join(' ', Enumerable.Range(0, 100_000)))], new IndexCursor("e", 2), Token));
            Assert.Equal(SQLitePCL.raw.SQLITE_FULL, failure.SqliteErrorCode);
            Assert.Equal(new IndexCursor("e", 1), await index.GetCursorAsync(Token));
            Assert.Equal(1, (await index.SearchAsync(new SearchQuery("printer", Employee), Token)).Total);
            Assert.Equal(0, (await index.SearchAsync(new SearchQuery("copier", Employee), Token)).Total);
            await index.ApplyAsync([Change("b", "Printer")], new IndexCursor("e", 3), Token);
            var found = await index.SearchAsync(new SearchQuery("printer", Employee), Token);
            Assert.Equal(2, found.Total);
            Assert.Equal(["culture", "type"], found.Facets.Keys.Order());
        }
    }

    [Fact]
    public async Task Suggestion_PutsASlipRightByWordsForEveryone()
    {
        Close();
        using var index = new Fts5SearchIndex(Options(Folder) with { PublicAudience = () => Everyone }, new TextAnalyzer(), NullLogger<Fts5SearchIndex>.Instance);
        await index.ApplyAsync([Change("a", "Printer"), Change("s", "Zyxwvut", audience: Technicians)], new IndexCursor("e", 1), Token);

        Assert.Equal("my printer", (await index.SearchAsync(new SearchQuery("my printrr", Employee), Token)).Suggestion);
        Assert.Null((await index.SearchAsync(new SearchQuery("zyxwvuu", Technician), Token)).Suggestion);
        Assert.Null((await index.SearchAsync(new SearchQuery("printer", Employee), Token)).Suggestion);
    }

    protected override ISearchIndex Open(string folder) => new Fts5SearchIndex(Options(folder), new TextAnalyzer(), NullLogger<Fts5SearchIndex>.Instance);

    protected override void Damage(string folder)
    {
        var bytes = File.ReadAllBytes(IndexFile(folder));
        var random = new Random(1);
        for (var at = 8192; at < bytes.Length; at++)
            bytes[at] = (byte)random.Next(256);
        using var file = new FileStream(IndexFile(folder), FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.Write(bytes);
    }

    protected override void Remove(string folder) => File.Delete(IndexFile(folder));

    private static Fts5IndexOptions Options(string folder) => new() { Folder = folder };

    private static string IndexFile(string folder) => Path.Combine(folder, File.ReadAllText(Path.Combine(folder, "current")));

    private sealed class OtherAnalyzer : ITextAnalyzer
    {
        public string Name => "other words";

        public IReadOnlyList<AnalyzedToken> Analyze(string text, string? culture) => new TextAnalyzer().Analyze(text, culture);
    }
}

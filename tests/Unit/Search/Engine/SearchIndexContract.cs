using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Engine;

/// <summary>
/// What every search engine must do (see <see cref="ISearchIndex"/>). A subclass opens an engine in a folder of its own; each test has an
/// empty folder. This part: changes, cursor, what outlives the process.
/// </summary>
public abstract partial class SearchIndexContract : IAsyncLifetime
{
    protected const int Everyone = 1;
    protected const int Technicians = 2;

    protected static readonly AudienceScope Employee = AudienceScope.Of([Everyone]);
    protected static readonly AudienceScope Technician = AudienceScope.Of([Everyone, Technicians]);

    private readonly List<IDisposable> _opened = [];

    protected string Folder { get; } = Path.Combine(Path.GetTempPath(), $"itsmsite-index-{Guid.NewGuid():n}");

    protected ISearchIndex Index { get; set; } = null!;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Opens the engine over the folder, as a new process would.</summary>
    protected abstract ISearchIndex Open(string folder);

    public async ValueTask InitializeAsync()
    {
        Index = Reopen();
        await FillAsync();
    }

    public ValueTask DisposeAsync()
    {
        _opened.ForEach(index => index.Dispose());
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Search_InNewFolder_FindsNothingAndAsksForARebuild()
    {
        var index = Reopen(Path.Combine(Folder, "new"));

        Assert.Equal(IndexState.Missing, index.Status.State);
        Assert.NotNull(index.Status.Reason);
        Assert.Null(await index.GetCursorAsync(Token));
        Assert.Equal(0, (await index.SearchAsync(new SearchQuery("printer", AudienceScope.Everything), Token)).Total);
        Assert.Empty(await index.SuggestAsync(new SuggestQuery("pri", AudienceScope.Everything), Token));
    }

    [Fact]
    public async Task Apply_ToMissingIndex_IsRefused()
    {
        var index = Reopen(Path.Combine(Folder, "new"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => index.ApplyAsync([Change("a", "Printer")], new IndexCursor("e", 1), Token));
    }

    [Fact]
    public async Task Apply_AddsReplacesAndRemoves()
    {
        await ApplyAsync(Change("a", "Printer on the second floor"), Change("b", "Scanner"));
        Assert.Equal(["a"], await FindAsync("printer"));
        Assert.Equal(2, Index.Status.Documents);

        await ApplyAsync(Change("a", "Copier on the second floor"));
        Assert.Empty(await FindAsync("printer"));
        Assert.Equal(["a"], await FindAsync("copier"));
        Assert.Equal(2, Index.Status.Documents);

        await ApplyAsync(new IndexChange(Key("a"), null), new IndexChange(Key("unknown"), null));
        Assert.Empty(await FindAsync("copier"));
        Assert.Equal(1, Index.Status.Documents);
    }

    [Fact]
    public async Task Apply_TheSameKeyTwiceInOneBatch_KeepsTheLast()
    {
        await ApplyAsync(Change("a", "Printer"), Change("a", "Copier"));

        Assert.Empty(await FindAsync("printer"));
        Assert.Equal(["a"], await FindAsync("copier"));
        Assert.Equal(1, Index.Status.Documents);
    }

    [Fact]
    public async Task Apply_Again_ChangesNothing()
    {
        IndexChange[] changes = [Change("a", "Printer"), Change("b", "Printer paper"), new(Key("c"), null)];
        await ApplyAsync(changes);
        var before = await SearchAsync("printer");
        await ApplyAsync(changes);
        var after = await SearchAsync("printer");

        Assert.Equal(before.Hits.Select(hit => (hit.Key, hit.Score)), after.Hits.Select(hit => (hit.Key, hit.Score)));
        Assert.Equal(2, after.Total);
        Assert.Equal(2, Index.Status.Documents);
    }

    [Fact]
    public async Task Cursor_IsWhatWasAppliedLast_AlsoAfterReopening()
    {
        await Index.ApplyAsync([Change("a", "Printer")], new IndexCursor("epoch", 41), Token);
        await Index.ApplyAsync([], new IndexCursor("epoch", 42), Token);
        Assert.Equal(new IndexCursor("epoch", 42), await Index.GetCursorAsync(Token));

        Close();
        Index = Reopen();
        Assert.Equal(new IndexCursor("epoch", 42), await Index.GetCursorAsync(Token));
        Assert.Equal(["a"], await FindAsync("printer"));
        Assert.Equal(IndexState.Ready, Index.Status.State);
    }

    [Fact]
    public async Task Apply_ThatIsCancelled_LeavesAllAsItWas()
    {
        await ApplyAsync(Change("a", "Printer"));
        var cursor = await Index.GetCursorAsync(Token);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Index.ApplyAsync([Change("a", "Copier"), Change("b", "Scanner")], new IndexCursor("e", 99), cancelled.Token));

        Assert.Equal(cursor, await Index.GetCursorAsync(Token));
        Assert.Equal(["a"], await FindAsync("printer"));
        Assert.Empty(await FindAsync("scanner"));
        await ApplyAsync(Change("b", "Scanner"));
        Assert.Equal(["b"], await FindAsync("scanner"));
    }

    [Fact]
    public async Task Index_GrownByChanges_AnswersAsOneRebuilt()
    {
        var titles = Enumerable.Range(0, 120).Select(number => $"Printer {number} in room {number % 7} {(number % 3 == 0 ? "broken" : "works")}").ToList();
        for (var number = 0; number < titles.Count; number++)
            await ApplyAsync(Change($"{number}", "Something else first"));
        for (var number = 0; number < titles.Count; number++)
            await ApplyAsync(Change($"{number}", titles[number]));
        var grown = await SearchAsync("broken printer room 3", size: 20);
        await FillAsync([.. titles.Select((title, number) => Document($"{number}", title))]);
        var rebuilt = await SearchAsync("broken printer room 3", size: 20);

        Assert.Equal(rebuilt.Total, grown.Total);
        Assert.Equal(rebuilt.Hits.Select(hit => hit.Key), grown.Hits.Select(hit => hit.Key));
    }

    protected static string Key(string id) => $"content:{id}";

    protected static IndexDocument Document(string id, string title, string body = "", string? culture = "en", int audience = Everyone, string type = "Article") =>
        new() { Key = Key(id), Type = type, Culture = culture, Audience = audience, Title = title, Body = body, Url = $"/articles/{id}", ExternalId = id };

    protected static IndexChange Change(string id, string title, string body = "", string? culture = "en", int audience = Everyone) =>
        new(Key(id), Document(id, title, body, culture, audience));

    protected async Task ApplyAsync(params IndexChange[] changes)
    {
        var cursor = await Index.GetCursorAsync(Token) ?? throw new InvalidOperationException("The index was lost.");
        await Index.ApplyAsync(changes, cursor with { Position = cursor.Position + 1 }, Token);
    }

    /// <summary>Rebuilds the index with these documents.</summary>
    protected async Task FillAsync(params IndexDocument[] documents)
    {
        await using var rebuild = await Index.StartRebuildAsync(Token);
        await rebuild.AddAsync(documents, Token);
        await rebuild.CompleteAsync(new IndexCursor("e", 0), Token);
    }

    protected Task<SearchResult> SearchAsync(string text, AudienceScope? scope = null, int size = 10) =>
        Index.SearchAsync(new SearchQuery(text, scope ?? AudienceScope.Everything) { Size = size }, Token);

    /// <summary>The ids of what is found, best first.</summary>
    protected async Task<IEnumerable<string>> FindAsync(string text, AudienceScope? scope = null) =>
        (await SearchAsync(text, scope)).Hits.Select(hit => hit.ExternalId!);

    protected ISearchIndex Reopen(string? folder = null)
    {
        var index = Open(folder ?? Folder);
        if (index is IDisposable disposable)
            _opened.Add(disposable);
        return index;
    }

    protected void Close()
    {
        _opened.ForEach(index => index.Dispose());
        _opened.Clear();
    }
}

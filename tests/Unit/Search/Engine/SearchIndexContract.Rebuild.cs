using ItsmSite.Framework.Indexing;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Engine;

/// <summary>Rebuilding aside, and what a killed writer or a damaged folder leaves.</summary>
public abstract partial class SearchIndexContract
{
    /// <summary>Damages the stored index so that it can't be read.</summary>
    protected abstract void Damage(string folder);

    /// <summary>Removes the stored index.</summary>
    protected abstract void Remove(string folder);

    [Fact]
    public async Task Rebuild_IsSeenOnlyWhenComplete()
    {
        await ApplyAsync(Change("old", "Printer"));
        await using (var rebuild = await Index.StartRebuildAsync(Token))
        {
            await rebuild.AddAsync([Document("new", "Printer"), Document("twice", "Printer one")], Token);
            await rebuild.AddAsync([Document("twice", "Printer two")], Token);
            Assert.Equal(["old"], await FindAsync("printer"));
            Assert.Equal(IndexState.Ready, Index.Status.State);
            await rebuild.CompleteAsync(new IndexCursor("next", 7), Token);
        }

        Assert.Equal(["new", "twice"], (await FindAsync("printer")).Order());
        Assert.Empty(await FindAsync("one"));
        Assert.Equal(new IndexCursor("next", 7), await Index.GetCursorAsync(Token));
        Close();
        Index = Reopen();
        Assert.Equal(2, (await SearchAsync("printer")).Total);
        await ApplyAsync(Change("later", "Printer"));
        Assert.Equal(3, (await SearchAsync("printer")).Total);
    }

    [Fact]
    public async Task Rebuild_ThatIsGivenUp_LeavesTheIndexAsItWas()
    {
        await ApplyAsync(Change("old", "Printer"));
        await using (var rebuild = await Index.StartRebuildAsync(Token))
            await rebuild.AddAsync([Document("new", "Printer")], Token);

        Assert.Equal(["old"], await FindAsync("printer"));
        Close();
        Index = Reopen();
        Assert.Equal(["old"], await FindAsync("printer"));
    }

    [Fact]
    public async Task Rebuild_WithoutEarlierIndex_IsSaid()
    {
        Index = Reopen(Path.Combine(Folder, "new"));
        await using var rebuild = await Index.StartRebuildAsync(Token);
        Assert.Equal(IndexState.Rebuilding, Index.Status.State);
        Assert.NotNull(Index.Status.Reason);
        await rebuild.AddAsync([Document("a", "Printer")], Token);
        Assert.Empty(await FindAsync("printer"));
        await rebuild.CompleteAsync(new IndexCursor("e", 1), Token);
        Assert.Equal(IndexState.Ready, Index.Status.State);
        Assert.Equal(["a"], await FindAsync("printer"));
    }

    [Fact]
    public async Task Searches_DuringChangesAndSwaps_AlwaysFindTheDocument()
    {
        await FillAsync(Document("a", "Printer"));
        using var stop = new CancellationTokenSource();
        var searching = Enumerable.Range(0, 3).Select(_ => Task.Run(
            async () =>
            {
                var searches = 0;
                for (; !stop.IsCancellationRequested; searches++)
                {
                    var found = await SearchAsync("printer");
                    Assert.Equal(1, found.Total);
                    Assert.Single(found.Hits);
                }

                return searches;
            },
            Token)).ToList();
        for (var round = 0; round < 12; round++)
        {
            await ApplyAsync(Change("a", $"Printer {round}"));
            if (round % 3 == 0)
                await FillAsync(Document("a", $"Printer {round}"));
        }

        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(searching), searches => Assert.True(searches > 0));
    }

    [Fact]
    public async Task DamagedIndex_IsMissing_AndARebuildHeals()
    {
        await FillAsync([.. Enumerable.Range(0, 200).Select(number => Document($"{number}", $"Printer {number}", "paper and toner"))]);
        Close();
        Damage(Folder);
        Index = Reopen();

        Assert.Equal(0, (await SearchAsync("printer")).Total);
        Assert.Equal(IndexState.Missing, Index.Status.State);
        Assert.NotNull(Index.Status.Reason);
        Assert.Null(await Index.GetCursorAsync(Token));
        await FillAsync(Document("a", "Printer"));
        Assert.Equal(["a"], await FindAsync("printer"));
        Assert.Equal(IndexState.Ready, Index.Status.State);
    }

    [Fact]
    public async Task RemovedIndex_IsMissing_AndARebuildHeals()
    {
        await ApplyAsync(Change("a", "Printer"));
        Close();
        Remove(Folder);
        Index = Reopen();

        Assert.Equal(IndexState.Missing, Index.Status.State);
        Assert.Empty(await FindAsync("printer"));
        Assert.Null(await Index.GetCursorAsync(Token));
        await FillAsync(Document("a", "Printer"));
        Assert.Equal(["a"], await FindAsync("printer"));
    }
}

using System.Diagnostics;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine;
using ItsmSite.Search.Engine.Query;
using ItsmSite.Search.Engine.Ranking;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Engine;

/// <summary>A process that writes and merges is killed at random moments, and what it leaves is opened and goes on. 8 kills, with <c>--nightly</c> 500.</summary>
public sealed class KilledWriterTests : IDisposable
{
    private const string FolderVariable = "ITSMSITE_TEST_INDEX_WRITER";
    private const string Written = "written";
    private const int ChangesToARebuild = 400;

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"itsmsite-killed-{Guid.NewGuid():n}");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static int Kills => Environment.GetEnvironmentVariable("ITSMSITE_TEST_NIGHTLY") is null ? 8 : 500;

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Index_WhoseWriterIsKilled_GoesOnFromItsLastChange_AndEqualsARebuiltOne()
    {
        var random = new Random(20260101);
        var (last, within) = (0L, 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            using (var writer = StartWriter())
            {
                // It says when it has written something: from then on it may be anywhere in a change, a merge or a rebuild.
                while (await writer.StandardOutput.ReadLineAsync(Token) is { } line && line != Written)
                {
                }

                Assert.False(writer.HasExited, "The writer ended by itself.");
                await Task.Delay(random.Next(400), Token);
                writer.Kill(entireProcessTree: true);
                await writer.WaitForExitAsync(Token);
            }

            using var index = Open(_folder);
            Assert.True(index.Status.State == IndexState.Ready, $"After kill {kill}: {index.Status.Reason}");
            var cursor = (await index.GetCursorAsync(Token))!.Value;
            Assert.True(cursor.Position >= last, $"After kill {kill} it stands at {cursor.Position}, before at {last}.");
            within += cursor.Position > last ? 1 : 0;
            last = cursor.Position;
            if (kill % 10 == 7 || kill == Kills - 1)
                await AssertEqualsARebuiltOneAsync(index, last, kill);
            else
                Assert.Equal(ChangingSite.At(last).Count, index.Status.Documents);
        }

        Assert.True(within > Kills / 2, $"Only {within} of {Kills} writers had written anything new, so this says little.");
    }

    /// <summary>Not a test by itself: the process that the one above kills.</summary>
    [Fact(Explicit = true)]
    public async Task Writer()
    {
        using var index = Open(Environment.GetEnvironmentVariable(FolderVariable) ?? throw new InvalidOperationException("It is started by another test."));
        if (index.Status.State != IndexState.Ready)
            await RebuildAsync(index, 0);
        var position = (await index.GetCursorAsync(Token))!.Value.Position;
        for (var isSaid = false; !Token.IsCancellationRequested; isSaid = true)
        {
            var batch = Enumerable.Range(1, 1 + (int)(position % 7)).Select(next => ChangingSite.Change(position + next)).ToList();
            position += batch.Count;
            await index.ApplyAsync(batch, new IndexCursor(ChangingSite.Epoch, position), Token);
            if (!isSaid)
                await WriteLineAsync();
            if (position / ChangesToARebuild != (position - batch.Count) / ChangesToARebuild)
                await RebuildAsync(index, position);
        }
    }

    // The runner keeps what a test writes to itself.
    private static async Task WriteLineAsync()
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput());
        await output.WriteLineAsync(Written);
    }

    private Process StartWriter()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(KilledWriterTests).Assembly.Location, "-method", $"{typeof(KilledWriterTests).FullName}.{nameof(Writer)}", "-explicit", "only", "-noLogo", "-noColor"])
        {
            RedirectStandardOutput = true,
            Environment = { [FolderVariable] = _folder },
        };
        return Process.Start(start)!;
    }

    private static Fts5SearchIndex Open(string folder) => new(
        new Fts5IndexOptions { Folder = folder, Budget = SearchBudget.Default with { KeptFrom = 40, FrequentFrom = 60 } }, new TextAnalyzer(), NullLogger<Fts5SearchIndex>.Instance);

    private static async Task RebuildAsync(Fts5SearchIndex index, long position)
    {
        await using var rebuild = await index.StartRebuildAsync(Token);
        await rebuild.AddAsync([.. ChangingSite.At(position).Values], Token);
        await rebuild.CompleteAsync(new IndexCursor(ChangingSite.Epoch, position), Token);
    }

    private async Task AssertEqualsARebuiltOneAsync(Fts5SearchIndex index, long position, int kill)
    {
        using var other = Open(Path.Combine(_folder, "rebuilt"));
        await RebuildAsync(other, position);
        Assert.Equal(other.Status.Documents, index.Status.Documents);
        for (var number = 0; number < 60; number++)
        {
            var query = new SearchQuery(ChangingSite.Query(number), AudienceScope.Of(number % 2 == 0 ? [1] : [1, 2])) { Size = 500 };
            var (wanted, found) = (await other.SearchAsync(query, Token), await index.SearchAsync(query, Token));
            Assert.True(wanted.Total == found.Total, $"After kill {kill}, “{query.Text}” finds {found.Total}, a rebuilt index {wanted.Total}.");
            Assert.Equal(wanted.Hits.Select(hit => hit.Key).Order(StringComparer.Ordinal), found.Hits.Select(hit => hit.Key).Order(StringComparer.Ordinal));
            // What the second stage has not seen stands by how much it seemed to say when it was written.
            if (wanted.Total <= RankingParameters.Default.Candidates)
                Assert.Equal(wanted.Hits.Select(hit => hit.Score).Take(10).Select(score => Math.Round(score, 2)), found.Hits.Select(hit => hit.Score).Take(10).Select(score => Math.Round(score, 2)));
        }
    }
}

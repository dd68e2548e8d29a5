using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Knowledge.Reading;

/// <summary>Writes down every few seconds what was read: per reader, per day and per search.</summary>
public sealed class ReadingWriter(ReadingLog log, IServiceScopeFactory scopes, TimeProvider time, ILogger<ReadingWriter> logger) : BackgroundService
{
    private const int BatchSize = 200;
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Keeps this from writing until the result is disposed: for whoever changes a reader's row, which it may be about to make.</summary>
    public async Task<IDisposable> HoldAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        return new Hold(_one);
    }

    /// <summary>Writes down what was read so far.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        using (await HoldAsync(cancellationToken))
        {
            while (log.Peek(BatchSize) is { Count: > 0 } batch)
            {
                await WriteAsync(batch, cancellationToken);
                log.Remove(batch.Count);
            }
        }
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryFlushAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        _one.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(s_pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await TryFlushAsync(stoppingToken);
        }
    }

    private async Task TryFlushAsync(CancellationToken cancellationToken)
    {
        try
        {
            await FlushAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // What is left is written before the process ends, or lost with it.
        }
#pragma warning disable CA1031 // Counting readers must not stop the site; what could not be written is tried again.
        catch (Exception error)
#pragma warning restore CA1031
        {
            logger.LogError(error, "What was read could not be written down; trying again");
        }
    }

    private async Task WriteAsync(IReadOnlyList<ArticleReading> readings, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
        var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        var articles = readings.Select(r => r.ContentItemId).Distinct().ToList();
        await CountReadersAsync(work.Db, readings, articles, cancellationToken);
        await CountDaysAsync(work.Db, readings, articles, cancellationToken);
        await CountSearchesAsync(work.Db, readings, articles, cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    private static async Task CountReadersAsync(SiteDbContext db, IReadOnlyList<ArticleReading> readings, List<string> articles, CancellationToken cancellationToken)
    {
        var people = readings.Select(r => r.UserId).Distinct().ToList();
        var states = await db.Set<ReaderState>().Where(s => articles.Contains(s.ContentItemId) && people.Contains(s.UserId)).ToDictionaryAsync(s => (s.ContentItemId, s.UserId), cancellationToken);
        foreach (var reading in readings)
        {
            if (!states.TryGetValue((reading.ContentItemId, reading.UserId), out var state))
                db.Add(states[(reading.ContentItemId, reading.UserId)] = state = new ReaderState { ContentItemId = reading.ContentItemId, UserId = reading.UserId });
            state.Read(reading.VersionId, reading.Utc);
        }
    }

    private static async Task CountDaysAsync(SiteDbContext db, IReadOnlyList<ArticleReading> readings, List<string> articles, CancellationToken cancellationToken)
    {
        var counts = readings.Where(r => !r.IsOwner).CountBy(r => (r.ContentItemId, Day: DateOnly.FromDateTime(r.Utc))).ToList();
        var days = counts.Select(c => c.Key.Day).Distinct().ToList();
        var rows = await db.Set<ArticleDay>().Where(d => articles.Contains(d.ContentItemId) && days.Contains(d.Day)).ToDictionaryAsync(d => (d.ContentItemId, d.Day), cancellationToken);
        foreach (var (key, count) in counts)
        {
            if (!rows.TryGetValue(key, out var row)) db.Add(row = new ArticleDay { ContentItemId = key.ContentItemId, Day = key.Day });
            row.Views += count;
        }
    }

    private static async Task CountSearchesAsync(SiteDbContext db, IReadOnlyList<ArticleReading> readings, List<string> articles, CancellationToken cancellationToken)
    {
        var groups = readings.Where(r => !r.IsOwner && r.Search is not null).GroupBy(r => (r.ContentItemId, Search: r.Search!)).ToList();
        if (groups.Count == 0) return;
        var texts = groups.Select(g => g.Key.Search).Distinct().ToList();
        var rows = await db.Set<ArticleSearch>().Where(s => articles.Contains(s.ContentItemId) && texts.Contains(s.Text)).ToDictionaryAsync(s => (s.ContentItemId, s.Text), cancellationToken);
        foreach (var group in groups)
        {
            if (!rows.TryGetValue(group.Key, out var row)) db.Add(row = new ArticleSearch { ContentItemId = group.Key.ContentItemId, Text = group.Key.Search });
            row.Count += group.Count();
            row.LastUtc = group.Max(r => r.Utc);
        }
    }

    private sealed class Hold(SemaphoreSlim one) : IDisposable
    {
        public void Dispose() => one.Release();
    }
}

using ItsmSite.Framework.Background;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Knowledge.Reading;

/// <summary>Writes down every few seconds what was read: per reader, per day and per search.</summary>
public sealed class ReadingWriter(ReadingLog log, IServiceScopeFactory scopes, TimeProvider time, ILogger<ReadingWriter> logger) : BatchWriter<ArticleReading>(log, scopes, time, logger)
{
    /// <inheritdoc />
    protected override async Task WriteAsync(IServiceProvider services, IReadOnlyList<ArticleReading> batch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var work = services.GetRequiredService<UnitOfWork>();
        var articles = batch.Select(r => r.ContentItemId).Distinct().ToList();
        await CountReadersAsync(work.Db, batch, articles, cancellationToken);
        await CountDaysAsync(work.Db, batch, articles, cancellationToken);
        await CountSearchesAsync(work.Db, batch, articles, cancellationToken);
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
}

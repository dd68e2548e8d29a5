using System.Runtime.CompilerServices;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Content;

/// <summary>Everything published is to be found.</summary>
public sealed class ContentIndexSource(SiteDbContext db, IEnumerable<IContentIndexHandler> handlers) : IIndexSource
{
    private const int BatchSize = 200;

    private readonly IReadOnlyList<IContentIndexHandler> _handlers = [.. handlers];

    /// <inheritdoc />
    public string Name => ContentManager.SourceName;

    private IQueryable<ContentItemRecord> Published => db.Set<ContentItemRecord>().AsNoTracking().Where(r => r.Published);

    /// <inheritdoc />
    public async IAsyncEnumerable<IReadOnlyList<IndexDocument>> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (long after = 0; ;)
        {
            var rows = await Published.Where(r => r.Id > after).OrderBy(r => r.Id).Take(BatchSize).ToListAsync(cancellationToken);
            if (rows.Count == 0) yield break;
            after = rows[^1].Id;
            yield return [.. rows.Select(ToDocument)];
        }
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<IndexChange>> LoadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var ids = keys.Select(IdOf).ToList();
        var rows = await Published.Where(r => ids.Contains(r.ContentItemId)).ToListAsync(cancellationToken);
        var documents = rows.Select(ToDocument).ToDictionary(d => d.Key);
        return [.. keys.Select(key => new IndexChange(key, documents.GetValueOrDefault(key)))];
    }

    /// <inheritdoc />
    public async Task<IReadOnlySet<string>> FindVisibleAsync(IReadOnlyCollection<string> keys, AudienceScope scope, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var ids = keys.Select(IdOf).ToList();
        var visible = await Published.VisibleTo(scope).Where(r => ids.Contains(r.ContentItemId)).Select(r => r.ContentItemId).ToListAsync(cancellationToken);
        return visible.Select(ContentManager.KeyOf).ToHashSet();
    }

    private static string IdOf(string key) => key[(ContentManager.SourceName.Length + 1)..];

    private IndexDocument ToDocument(ContentItemRecord row)
    {
        var item = ContentJson.ReadItem(row.Content);
        var builder = new ContentIndexBuilder();
        foreach (var handler in _handlers) handler.Build(item, builder);
        return builder.ToDocument(item, row.Audience);
    }
}

using System.Runtime.CompilerServices;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Content;

/// <summary>Everything published is to be found. An item whose fields hold several languages is a document in each.</summary>
public sealed class ContentIndexSource(SiteDbContext db, ContentDefinitions definitions, IEnumerable<IContentIndexHandler> handlers) : IIndexSource
{
    private const int BatchSize = 200;
    internal const char CultureMark = '@';

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
            var types = await definitions.ReadAsync(cancellationToken);
            var read = await ReadItemsAsync(rows, cancellationToken);
            yield return [.. read.SelectMany(r => ToDocuments(r.Item, r.Audience, types))];
        }
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<IndexChange>> LoadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var ids = keys.Select(IdOf).Distinct().ToList();
        var rows = await Published.Where(r => ids.Contains(r.ContentItemId)).ToListAsync(cancellationToken);
        var types = await definitions.ReadAsync(cancellationToken);
        var read = await ReadItemsAsync(rows, cancellationToken);
        var documents = read.SelectMany(r => ToDocuments(r.Item, r.Audience, types)).ToDictionary(d => d.Key);
        // What has no document in a language, or none any more, goes from the index.
        var single = rows.Where(r => types.Types.GetValueOrDefault(r.ContentType) is not { IsMultilingual: true }).Select(r => r.ContentItemId).ToHashSet();
        return [.. ids.SelectMany(id => single.Contains(id) ? [ContentManager.KeyOf(id)] : KeysOf(id)).Select(key => new IndexChange(key, documents.GetValueOrDefault(key)))];
    }

    /// <inheritdoc />
    public async Task<IReadOnlySet<string>> FindVisibleAsync(IReadOnlyCollection<string> keys, AudienceScope scope, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var ids = keys.Select(IdOf).Distinct().ToList();
        var visible = (await Published.VisibleTo(scope).Where(r => ids.Contains(r.ContentItemId)).Select(r => r.ContentItemId).ToListAsync(cancellationToken)).ToHashSet();
        return keys.Where(key => visible.Contains(IdOf(key))).ToHashSet();
    }

    /// <summary>The documents that an item would have if it were published as it is at hand; none where its type is not to be found.</summary>
    /// <param name="item">The item.</param>
    /// <param name="audience">Id of the audience that the documents are to be for.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<IndexDocument>> BuildAsync(ContentItem item, int audience, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        foreach (var handler in _handlers) await handler.PrepareAsync([item], cancellationToken);
        return [.. ToDocuments(item, audience, await definitions.ReadAsync(cancellationToken))];
    }

    /// <summary>The keys of all documents that an item may have, one for each language.</summary>
    public static IEnumerable<string> KeysOf(string contentItemId) => SiteCultures.All.Select(culture => KeyOf(contentItemId, culture));

    private static string IdOf(string key) => ContentManager.IdOf(key)!;

    // The first language has the item's own key, so that an item of one language is a document of that key.
    private static string KeyOf(string contentItemId, string culture) =>
        culture == SiteCultures.Default ? ContentManager.KeyOf(contentItemId) : $"{ContentManager.KeyOf(contentItemId)}{CultureMark}{culture}";

    private async Task<List<(ContentItem Item, int Audience)>> ReadItemsAsync(List<ContentItemRecord> rows, CancellationToken cancellationToken)
    {
        var read = rows.Select(row => (Item: ContentJson.ReadItem(row.Content), row.Audience)).ToList();
        var items = read.Select(r => r.Item).ToList();
        foreach (var handler in _handlers) await handler.PrepareAsync(items, cancellationToken);
        return read;
    }

    private IEnumerable<IndexDocument> ToDocuments(ContentItem item, int audience, ContentDefinitionSet types)
    {
        var type = types.Types.GetValueOrDefault(item.ContentType);
        if (type is { IsFindable: false }) return [];
        if (type is not { IsMultilingual: true })
            return [Build(item, type, null, types).ToDocument(item, ContentManager.KeyOf(item.ContentItemId), audience)];
        var written = SiteCultures.All.Where(culture => type.IsWrittenIn(item, culture)).DefaultIfEmpty(SiteCultures.Default);
        return written.Select(culture => Build(item, type, culture, types).ToDocument(item, KeyOf(item.ContentItemId, culture), audience));
    }

    private ContentIndexBuilder Build(ContentItem item, ContentTypeDefinition? type, string? culture, ContentDefinitionSet types)
    {
        var builder = new ContentIndexBuilder { Type = type, Culture = culture, Types = types.Types };
        foreach (var handler in _handlers) handler.Build(item, builder);
        return builder;
    }
}

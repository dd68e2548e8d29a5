using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Handlers;

/// <summary>Articles that helped their readers stand a little higher among the results, those that did not a little lower.</summary>
public sealed class VotesIndexHandler(SiteDbContext db) : IContentIndexHandler
{
    // As if so many had voted half and half before: the first votes say little.
    private const int Doubt = 8;

    private Dictionary<string, float> _worth = [];

    /// <summary>What votes say, −1 to 1: yes less no by their number, as if eight more had voted half and half (additive smoothing).</summary>
    public static float WorthOf(int helped, int didNot) => (helped - didNot) / (float)(helped + didNot + Doubt);

    /// <inheritdoc />
    public async Task PrepareAsync(IReadOnlyCollection<ContentItem> items, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        var ids = items.Where(i => i.ContentType == ArticlePart.ContentType).Select(i => i.ContentItemId).ToList();
        if (ids.Count == 0) return;
        var votes = await db.Set<ReaderState>().Where(s => ids.Contains(s.ContentItemId) && s.Helpful != null).GroupBy(s => s.ContentItemId)
            .Select(g => new { g.Key, Helped = g.Count(s => s.Helpful == true), All = g.Count() }).ToListAsync(cancellationToken);
        _worth = votes.ToDictionary(v => v.Key, v => WorthOf(v.Helped, v.All - v.Helped));
    }

    /// <inheritdoc />
    public void Build(ContentItem item, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(document);
        if (_worth.TryGetValue(item.ContentItemId, out var worth)) document.Worth = worth;
    }
}

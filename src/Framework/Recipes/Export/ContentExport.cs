using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Recipes.Export;

/// <summary>Writes content: of each item what is published, and the draft beside it; ordered by type and id, with people by user name.</summary>
public sealed class ContentExport(SiteDbContext db, ContentDefinitions definitions, ContentPeople people) : IRecipeExport
{
    private const int BatchSize = 200;

    /// <inheritdoc />
    public int Order => 900;

    /// <inheritdoc />
    public async IAsyncEnumerable<RecipeExportStep> ReadAsync(RecipeExportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.WithContent) yield break;
        var types = (await definitions.ReadAsync(cancellationToken)).Types;
        var unknown = options.Types.Where(t => !types.ContainsKey(t)).ToList();
        if (unknown.Count > 0) throw new RecipeException($"There is no content type {string.Join(", ", unknown.Select(t => $"'{t}'"))}.");
        var chosen = types.Keys.Where(options.Takes).Order(StringComparer.Ordinal).ToList();
        yield return new RecipeExportStep("content", [], "data", ReadItemsAsync(chosen, options, cancellationToken));
    }

    private async IAsyncEnumerable<JsonNode> ReadItemsAsync(List<string> types, RecipeExportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long written = 0;
        foreach (var type in types)
        {
            for (var after = ""; ;)
            {
                var (items, last) = await ReadBatchAsync(type, after, options, cancellationToken);
                if (items.Count == 0) break;
                after = last;
                await people.ToNamesAsync(items, cancellationToken);
                foreach (var item in items) yield return JsonSerializer.SerializeToNode(item, ContentJson.Options)!;
                options.Progress?.Report(written += items.Count);
            }
        }
    }

    private async Task<(List<ContentItem> Items, string Last)> ReadBatchAsync(string type, string after, RecipeExportOptions options, CancellationToken cancellationToken)
    {
#pragma warning disable CA1309 // Compared by the database, as its order is.
        var rows = await db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(options.Scope)
            .Where(r => r.ContentType == type && (r.Published || r.Latest) && string.Compare(r.ContentItemId, after) > 0)
            .OrderBy(r => r.ContentItemId).ThenBy(r => r.Latest).Take(BatchSize).Select(r => new { r.ContentItemId, r.Content }).ToListAsync(cancellationToken);
#pragma warning restore CA1309
        // The draft of the last item may have fallen behind the end; an item has two of these versions at most.
        if (rows.Count == BatchSize)
        {
            var last = rows[^1].ContentItemId;
            rows.RemoveAll(r => r.ContentItemId == last);
        }

        return ([.. rows.Select(r => ContentJson.ReadItem(r.Content))], rows.Count == 0 ? after : rows[^1].ContentItemId);
    }
}

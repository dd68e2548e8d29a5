using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Recipes;

/// <summary>
/// Step <c>content {data[]}</c>: brings content items as they were written elsewhere. A version that is here already is left as it is, and so is an item without a
/// version id that is here, so the step can run twice. Stored in batches, each a transaction of its own: one that was stopped goes on where it was.
/// </summary>
public sealed class ContentStep(IContentManager content, ContentDefinitions definitions, ContentPeople people, UnitOfWork work) : NamedRecipeStepHandler("content")
{
    private const int BatchSize = 500;
    private const int MaxDisplayText = 500;
    private const int MaxName = 256;

    /// <inheritdoc />
    public override string StreamedMember => "data";

    /// <inheritdoc />
    public override async Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        // What is tracked of new items does not change any more: looking for changes in all of it, several times for each batch, would find nothing.
        work.Db.ChangeTracker.AutoDetectChangesEnabled = false;
        var batch = new List<ContentItem>(BatchSize);
        var ids = new HashSet<string>();
        await foreach (var item in ReadAheadAsync(context.Entries(StreamedMember), cancellationToken))
        {
            // A second version of an item builds on the first one being there.
            if (batch.Count == BatchSize || !ids.Add(item.ContentItemId))
            {
                await StoreAsync(batch, context, cancellationToken);
                batch.Clear();
                ids = [item.ContentItemId];
            }

            batch.Add(item);
        }

        if (batch.Count > 0) await StoreAsync(batch, context, cancellationToken);
        work.Db.ChangeTracker.AutoDetectChangesEnabled = true;
    }

    private async Task StoreAsync(List<ContentItem> batch, RecipeStepContext context, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var first = context.Kept + 1;
        var present = await PresentAsync(batch, cancellationToken);
        var (knownIds, knownVersions) = (present.Select(p => p.ContentItemId).ToHashSet(), present.ToDictionary(p => p.VersionId, p => p.ContentItemId));
        var wanted = batch.Where(item => !IsPresent(item)).ToHashSet();
        await people.ToIdsAsync(wanted, cancellationToken);
        await DefineAsync(wanted.Select(item => item.ContentType).Distinct(), context, cancellationToken);
        for (var i = 0; i < batch.Count; i++)
        {
            var item = batch[i];
            item.IsFresh = !knownIds.Contains(item.ContentItemId) && !knownVersions.ContainsKey(item.ContentItemVersionId);
            var isNew = item.IsFresh;
            var isStored = wanted.Contains(item) && await ImportAsync(item, first + i, cancellationToken);
            context.Count.Add(isNew && isStored, isStored);
        }

        if (knownIds.Count > 0) work.Db.ChangeTracker.DetectChanges();
        try
        {
            await work.CommitAsync(cancellationToken);
        }
        catch (DbUpdateException error)
        {
            throw new RecipeException($"The items {first} to {first + batch.Count - 1} ({batch[0].ContentItemId} to {batch[^1].ContentItemId}) can't be stored: {error.GetBaseException().Message}", error);
        }

        work.Db.ChangeTracker.Clear();
        context.Kept += batch.Count;
        context.Progress?.Report(context.Kept);

        bool IsPresent(ContentItem item) => item.ContentItemVersionId.Length == 0 ? knownIds.Contains(item.ContentItemId)
            : knownVersions.TryGetValue(item.ContentItemVersionId, out var owner) && owner == item.ContentItemId;
    }

    private async Task<List<(string ContentItemId, string VersionId)>> PresentAsync(List<ContentItem> batch, CancellationToken cancellationToken)
    {
        var ids = batch.Select(i => i.ContentItemId).ToList();
        var versions = batch.Select(i => i.ContentItemVersionId).Where(v => v.Length > 0).ToList();
        var rows = await work.Db.Set<ContentItemRecord>().AsNoTracking().Where(r => ids.Contains(r.ContentItemId) || versions.Contains(r.ContentItemVersionId))
            .Select(r => new { r.ContentItemId, r.ContentItemVersionId }).ToListAsync(cancellationToken);
        return [.. rows.Select(r => (r.ContentItemId, r.ContentItemVersionId))];
    }

    private async Task DefineAsync(IEnumerable<string> types, RecipeStepContext context, CancellationToken cancellationToken)
    {
        foreach (var name in types)
        {
            if (await definitions.FindAsync(name, cancellationToken) is not null || OrchardTypes.Find(name) is not { } definition) continue;
            await definitions.StoreAsync(definition, cancellationToken);
            context.Warnings.Add($"No recipe defined the type {name}, so it was defined as Orchard Core's modules do.");
        }
    }

    private async Task<bool> ImportAsync(ContentItem item, int number, CancellationToken cancellationToken)
    {
        try
        {
            return await content.ImportAsync(item, cancellationToken);
        }
        catch (Exception error) when (error is ContentInvalidException or JsonException or InvalidOperationException)
        {
            throw new RecipeException($"Item {number} ({item.ContentItemId}): {error.Message}", error);
        }
    }

    // The next items are read on another thread while a batch is being stored; what is wrong with one counts only when its turn comes.
    private static async IAsyncEnumerable<ContentItem> ReadAheadAsync(IEnumerable<JsonObject> entries, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var items = Channel.CreateBounded<ContentItem>(new BoundedChannelOptions(BatchSize) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAllAsync(entries, items.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var item in items.Reader.ReadAllAsync(cancellationToken)) yield return item;
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task ReadAllAsync(IEnumerable<JsonObject> entries, ChannelWriter<ContentItem> items, CancellationToken cancellationToken)
    {
        try
        {
            using var all = entries.GetEnumerator();
            for (var number = 1; Next(all, number) is { } item; number++) await items.WriteAsync(item, cancellationToken);
            items.Complete();
        }
#pragma warning disable CA1031 // It is thrown where the items are taken out.
        catch (Exception error)
#pragma warning restore CA1031
        {
            items.Complete(error);
        }
    }

    private static ContentItem? Next(IEnumerator<JsonObject> entries, int number)
    {
        string? id = null;
        try
        {
            if (!entries.MoveNext()) return null;
            id = entries.Current[nameof(ContentItem.ContentItemId)]?.ToString();
            return Read(entries.Current);
        }
        catch (Exception error) when (error is RecipeException or JsonException or InvalidOperationException)
        {
            throw new RecipeException(id is null ? $"Item {number}: {error.Message}" : $"Item {number} ({id}): {error.Message}", error);
        }
    }

    private static ContentItem Read(JsonObject json)
    {
        var item = json.Deserialize<ContentItem>(ContentJson.Options)!;
        if (!ContentIds.IsValid(item.ContentItemId)) throw new RecipeException($"'{item.ContentItemId}' is not a content item id (26 characters of lower-case base32).");
        if (item.ContentItemVersionId.Length > 0 && !ContentIds.IsValid(item.ContentItemVersionId))
            throw new RecipeException($"'{item.ContentItemVersionId}' is not a version id (26 characters of lower-case base32).");
        if (item.DisplayText.Length > MaxDisplayText) throw new RecipeException($"its DisplayText is longer than {MaxDisplayText} characters.");
        if (item.Owner.Length > MaxName || item.Author.Length > MaxName) throw new RecipeException($"its Owner or Author is longer than {MaxName} characters.");
        return item;
    }
}

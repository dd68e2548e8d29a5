using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Recipes.Export;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Contents.Recipes;

/// <summary>Writes the pictures of the whole site and of the items that come along, with their bytes; ordered by owner and name.</summary>
public sealed class MediaExport(SiteDbContext db, ContentDefinitions definitions, MediaStore media) : IRecipeExport
{
    /// <inheritdoc />
    public int Order => 880;

    /// <inheritdoc />
    public async IAsyncEnumerable<RecipeExportStep> ReadAsync(RecipeExportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.WithContent) yield break;
        var types = (await definitions.ReadAsync(cancellationToken)).Types.Keys.Where(options.Takes).ToList();
        var items = db.Set<ContentItemRecord>().VisibleTo(options.Scope).Where(r => (r.Published || r.Latest) && types.Contains(r.ContentType));
        var files = db.Set<MediaFile>().AsNoTracking().Where(f => f.ContentItemId == MediaStore.SiteOwner || items.Any(r => r.ContentItemId == f.ContentItemId));
        if (await files.AnyAsync(cancellationToken)) yield return new RecipeExportStep("media", [], MediaStep.List, ReadFilesAsync(files, cancellationToken));
    }

    // The rows are few and small; of the bytes only one file's are held at a time.
    private async IAsyncEnumerable<JsonNode> ReadFilesAsync(IQueryable<MediaFile> files, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in await files.OrderBy(f => f.ContentItemId).ThenBy(f => f.Name).ToListAsync(cancellationToken))
        {
            using var bytes = new MemoryStream((int)file.Length);
            await using (var stream = media.Open(file)) await stream.CopyToAsync(bytes, cancellationToken);
            var entry = new JsonObject { [nameof(MediaDefinition.TargetPath)] = file.Name };
            if (file.ContentItemId != MediaStore.SiteOwner) entry[nameof(MediaDefinition.ContentItemId)] = file.ContentItemId;
            entry[nameof(MediaDefinition.Base64)] = Convert.ToBase64String(bytes.GetBuffer(), 0, (int)bytes.Length);
            yield return entry;
        }
    }
}

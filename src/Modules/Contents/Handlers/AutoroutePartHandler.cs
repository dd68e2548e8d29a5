using ItsmSite.Contents.Indexes;
using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Contents.Handlers;

/// <summary>Gives an item an address of its own: from its title where it has none, with a number where another has it.</summary>
public sealed class AutoroutePartHandler(SiteDbContext db) : ContentHandlerBase, IContentIndexHandler
{
    /// <inheritdoc />
    public override async Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var item = context.Item;
        if (item.As<AutoroutePart>() is not { Disabled: false } part) return;
        var wanted = AutoroutePath.Normalise(part.Path);
        if (wanted.Length == 0) wanted = AutoroutePath.FromTitle(item.As<TitlePart>()?.Title ?? item.DisplayText, item.As<LocalizationPart>()?.Culture);
        if (wanted.Length == 0) wanted = $"articles/{item.ContentItemId}";
        var path = await FirstFreeAsync(wanted, item.ContentItemId, cancellationToken);
        item.Alter<AutoroutePart>(p => p.Path = path);
    }

    /// <inheritdoc />
    public void Build(ContentItem item, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(document);
        if (item.As<AutoroutePart>() is { Disabled: false, Path.Length: > 0 } part) document.Url = AutoroutePath.ToUrl(part.Path);
    }

    private async Task<string> FirstFreeAsync(string wanted, string contentItemId, CancellationToken cancellationToken)
    {
        // Rows that this unit of work has added but not yet written count as taken too.
        var pending = db.ChangeTracker.Entries<AutorouteIndex>()
            .Where(e => e.State == EntityState.Added && e.Entity.ContentItemId != contentItemId).Select(e => e.Entity.Path).ToHashSet();
        if (await IsFreeAsync(wanted)) return wanted;
        var taken = await db.Set<AutorouteIndex>().Where(r => r.Path.StartsWith(wanted + "-") && r.ContentItemId != contentItemId).Select(r => r.Path).ToListAsync(cancellationToken);
        pending.UnionWith(taken);
        for (var number = 2; ; number++)
        {
            var candidate = $"{wanted}-{number}";
            if (!pending.Contains(candidate)) return candidate;
        }

        async Task<bool> IsFreeAsync(string path) =>
            !pending.Contains(path) && !await db.Set<AutorouteIndex>().AnyAsync(r => r.Path == path && r.ContentItemId != contentItemId, cancellationToken);
    }
}

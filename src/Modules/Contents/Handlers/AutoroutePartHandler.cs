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
    private const int CandidatesAtOnce = 50;
    private readonly Dictionary<string, string> _pending = []; // addresses that this unit of work gives to items, perhaps not yet written

    /// <inheritdoc />
    public override async Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var item = context.Item;
        if (item.IsContained) return; // it is read where the item is that it is part of
        if (!context.IsImport && context.Type.Has(nameof(AutoroutePart))) item.Weld(new AutoroutePart());
        if (item.As<AutoroutePart>() is not { Disabled: false } part) return;
        var wanted = AutoroutePath.Normalise(part.Path ?? "");
        if (wanted.Length == 0) wanted = AutoroutePath.FromPattern(PatternOf(context), ContentNames.TitleOf(item, context.Type));
        if (wanted.Length == 0) wanted = AutoroutePath.FromPattern(PatternOf(context), item.ContentItemId);
        var path = await FirstFreeAsync(wanted, item.ContentItemId, cancellationToken);
        // Left as it was written where nothing changes: what an import brought comes out of an export again.
        if (path != part.Path) item.Alter<AutoroutePart>(p => p.Path = path);
        if (!context.IsImport && !item.IsFresh) await KeepFormerAsync(item, path, cancellationToken);
    }

    /// <inheritdoc />
    public override Task SavedAsync(ContentItem item, UnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.As<AutoroutePart>() is not { Disabled: false, Path: { Length: > 0 } path }) return Task.CompletedTask;
        if (item.Published) _pending[path] = item.ContentItemId;
        else if (_pending.GetValueOrDefault(path) == item.ContentItemId) _pending.Remove(path);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public override Task RemovingAsync(ContentItem item, UnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        foreach (var path in _pending.Where(p => p.Value == item.ContentItemId).Select(p => p.Key).ToList()) _pending.Remove(path);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public void Build(ContentItem item, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(document);
        if (item.As<AutoroutePart>() is { Disabled: false, Path.Length: > 0 } part) document.Url = AutoroutePath.ToUrl(part.Path);
    }

    // Links to the address that readers know go on working.
    private async Task KeepFormerAsync(ContentItem item, string path, CancellationToken cancellationToken)
    {
        var known = await db.Set<AutorouteIndex>().Where(r => r.ContentItemId == item.ContentItemId).Select(r => r.Path).FirstOrDefaultAsync(cancellationToken);
        if (known?.Equals(path, StringComparison.OrdinalIgnoreCase) == false) item.Alter<AutoroutePart>(p => p.FormerPaths = AutoroutePath.KeepFormer(p.FormerPaths, known, path));
    }

    // A type says how its addresses begin, in each language if it likes: AutoroutePartSettings {Pattern, Patterns: {fi}}.
    private static string PatternOf(ContentSavingContext context)
    {
        var settings = context.Type.Parts.FirstOrDefault(p => p.PartName == nameof(AutoroutePart))?.Settings["AutoroutePartSettings"];
        var culture = context.Item.As<LocalizationPart>()?.Culture;
        return (string?)(string.IsNullOrEmpty(culture) ? null : settings?["Patterns"]?[culture]) ?? (string?)settings?["Pattern"] ?? "";
    }

    private async Task<string> FirstFreeAsync(string wanted, string contentItemId, CancellationToken cancellationToken)
    {
        if (!IsPending(wanted) && !await db.Set<AutorouteIndex>().AnyAsync(r => r.Path == wanted && r.ContentItemId != contentItemId, cancellationToken)) return wanted;

        // Asked for by their whole paths, so that the index of the table answers however many articles there are.
        for (var number = 2; ; number += CandidatesAtOnce)
        {
            var candidates = Enumerable.Range(number, CandidatesAtOnce).Select(n => $"{wanted}-{n}").Where(path => !IsPending(path)).ToList();
            var taken = await db.Set<AutorouteIndex>().Where(r => candidates.Contains(r.Path) && r.ContentItemId != contentItemId).Select(r => r.Path).ToListAsync(cancellationToken);
            if (candidates.Except(taken).FirstOrDefault() is { } free) return free;
        }

        bool IsPending(string path) => _pending.TryGetValue(path, out var owner) && owner != contentItemId;
    }
}

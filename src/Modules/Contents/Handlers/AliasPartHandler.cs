using ItsmSite.Contents.Indexes;
using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Contents.Handlers;

/// <summary>No two items have the same alias; one that is left empty is made from the title.</summary>
public sealed class AliasPartHandler(SiteDbContext db) : ContentHandlerBase
{
    private const int MaxTries = 100;

    /// <inheritdoc />
    public override async Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var item = context.Item;
        if (context.IsImport || item.IsContained || !context.Type.Has(nameof(AliasPart))) return;
        var former = item.As<AliasPart>()?.Alias;
        var alias = (former ?? "").Trim();
        if (alias.Length == 0) alias = await SuggestAsync(ContentNames.TitleOf(item, context.Type), item.ContentItemId, cancellationToken);
        else if (alias.Length > AliasPart.MaxLength) context.Errors.Add(new ContentError("AliasPart.Alias", "The alias is too long: {0} characters are the most.") { Arguments = [AliasPart.MaxLength] });
        else if (alias.Any(char.IsWhiteSpace)) context.Errors.Add(new ContentError("AliasPart.Alias", "An alias has no spaces: write hyphens in their place."));
        else if (await TakenAsync([alias], item.ContentItemId, cancellationToken) is { Count: > 0 }) context.Errors.Add(new ContentError("AliasPart.Alias", "Another item has this alias: choose another one."));
        if (alias != former) item.Alter<AliasPart>(p => p.Alias = alias);
    }

    private async Task<string> SuggestAsync(string title, string contentItemId, CancellationToken cancellationToken)
    {
        var wanted = AutoroutePath.FromPattern("", title) is { Length: > 0 } slug ? slug : contentItemId;
        List<string> candidates = [wanted, .. Enumerable.Range(2, MaxTries).Select(number => $"{wanted}-{number}")];
        var taken = await TakenAsync(candidates, contentItemId, cancellationToken);
        return candidates.FirstOrDefault(c => !taken.Contains(c)) ?? contentItemId;
    }

    private async Task<HashSet<string>> TakenAsync(IReadOnlyCollection<string> aliases, string contentItemId, CancellationToken cancellationToken)
    {
        var wanted = aliases.Select(a => a.ToLowerInvariant()).ToList();
        return [.. await db.Set<AliasIndex>().AsNoTracking().Where(r => wanted.Contains(r.Alias) && r.ContentItemId != contentItemId).Select(r => r.Alias).ToListAsync(cancellationToken)];
    }
}

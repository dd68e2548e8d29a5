using System.Globalization;
using ItsmSite.Contents.Indexes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Contents.Services;

/// <summary>Lists of items that the actor may see.</summary>
public sealed class ContentLists(SiteDbContext db, ContentDefinitions definitions, IActorAccessor actor)
{
    private const int MaxPages = 400;

    private IQueryable<ContentItemRecord> Visible => db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(actor.Current.Scope);

    /// <summary>What is published, as readers browse it.</summary>
    public Task<ContentListPage> ListPublishedAsync(ContentListQuery query, CancellationToken cancellationToken) => PageAsync(Visible.Where(r => r.Published), query, cancellationToken);

    /// <summary>The newest versions that the actor may edit, as writers see them.</summary>
    public async Task<ContentListPage> ListEditableAsync(ContentListQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var types = (await definitions.ReadAsync(cancellationToken)).Types.Values.Where(t => t.IsListable || t.IsCreatable).ToList();
        var all = types.Where(t => actor.Current.CanEditAll(t)).Select(t => t.Name).ToList();
        var own = types.Select(t => t.Name).Except(all).ToList();
        var (userId, mine) = (actor.Current.UserId, query.Mine);
        var rows = Visible.Where(r => r.Latest && ((!mine && all.Contains(r.ContentType)) || (r.Owner == userId && (own.Contains(r.ContentType) || all.Contains(r.ContentType)))));
        rows = query.Status switch
        {
            "published" => rows.Where(r => r.Published),
            "draft" => rows.Where(r => !r.Published),
            _ => rows,
        };
        return await PageAsync(rows, query, cancellationToken);
    }

    /// <summary>Names of the types of which the actor sees something published.</summary>
    public async Task<IReadOnlySet<string>> ListPublishedTypesAsync(CancellationToken cancellationToken)
    {
        // One look into the index for each type: items may be many, types are few.
        var visible = Visible.Where(r => r.Published);
        return (await db.Set<ContentTypeRecord>().AsNoTracking().Where(t => visible.Any(r => r.ContentType == t.Name)).Select(t => t.Name).ToListAsync(cancellationToken)).ToHashSet();
    }

    /// <summary>Names of published items for choosing among them, by name.</summary>
    /// <param name="types">Names of their types; empty means all.</param>
    /// <param name="most">Items at most.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<ContentListItem>> ListNamesAsync(IReadOnlyCollection<string> types, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(types);
        var rows = Visible.Where(r => r.Published);
        if (types.Count > 0) rows = rows.Where(r => types.Contains(r.ContentType));
        return await ReadAsync(rows.OrderBy(r => r.DisplayText).ThenBy(r => r.Id).Take(most), cancellationToken);
    }

    private async Task<ContentListPage> PageAsync(IQueryable<ContentItemRecord> rows, ContentListQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.ContentType is { } type) rows = rows.Where(r => r.ContentType == type);
        if (query.Text.Trim() is { Length: > 0 } text)
        {
            var pattern = LikePattern.Containing(text);
#pragma warning disable CA1304, CA1311 // Becomes SQL: the database lowers the case.
            rows = rows.Where(r => EF.Functions.Like(r.DisplayText.ToLower(), pattern, LikePattern.Escape));
#pragma warning restore CA1304, CA1311
        }

        if (query.Term.Length > 0)
        {
            var tagged = db.Set<TaxonomyIndex>().Where(t => t.TermContentItemId == query.Term);
            rows = rows.Where(r => tagged.Any(t => t.ContentItemId == r.ContentItemId));
        }

        var total = await rows.CountAsync(cancellationToken);
        var pages = Math.Min((total + query.Size - 1) / query.Size, MaxPages);
        var from = (Math.Clamp(query.Page, 1, MaxPages) - 1) * query.Size;
        var ordered = query.Sort switch
        {
            "title" => rows.OrderBy(r => r.DisplayText).ThenBy(r => r.Id),
            "created" => rows.OrderByDescending(r => r.CreatedUtc).ThenByDescending(r => r.Id),
            _ => rows.OrderByDescending(r => r.ModifiedUtc).ThenByDescending(r => r.Id),
        };
        return new ContentListPage(await ReadAsync(ordered.Skip(from).Take(query.Size), cancellationToken), total, pages);
    }

    private async Task<IReadOnlyList<ContentListItem>> ReadAsync(IQueryable<ContentItemRecord> rows, CancellationToken cancellationToken)
    {
        var culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        var types = (await definitions.ReadAsync(cancellationToken)).Types;
        var items = (await rows.Select(r => r.Content).ToListAsync(cancellationToken)).Select(ContentJson.ReadItem);
        return [.. items.Select(item => (Item: item, Type: types.GetValueOrDefault(item.ContentType))).Select(i => new ContentListItem(i.Item.ContentItemId, ContentNames.Of(i.Item, i.Type, culture), i.Item, i.Type))];
    }
}

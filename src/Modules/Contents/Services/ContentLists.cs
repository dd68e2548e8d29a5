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
    /// <summary>Largest number of items that can be left out before a page.</summary>
    public const int MaxFrom = 12_000;

    // How many items beyond the page are counted; "1,000+" tells people as much as the number would. Where each row costs a look, as many as fill the pages that are offered.
    private const int Countable = 1_000;
    private const int PagesBeyond = 4;
    private const int FewItems = 1_000;

    private IQueryable<ContentItemRecord> Visible => db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(actor.Current.Scope);

    /// <summary>What is published, as readers browse it.</summary>
    public Task<ContentListPage> ListPublishedAsync(ContentListQuery query, CancellationToken cancellationToken) => PageAsync(Visible.Where(r => r.Published), query, cancellationToken);

    /// <summary>The newest versions that the actor may edit, as writers see them.</summary>
    public async Task<ContentListPage> ListEditableAsync(ContentListQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var types = (await definitions.ReadAsync(cancellationToken)).Types.Values.Where(t => t.IsListable || t.IsCreatable).ToList();
        if (query.ContentType is not null) types.RemoveAll(t => t.Name != query.ContentType);
        var all = types.Where(t => actor.Current.CanEditAll(t)).Select(t => t.Name).ToList();
        var own = types.Where(t => actor.Current.CanEditOwn(t)).Select(t => t.Name).ToList();
        var rows = query.ContentType is null ? OfTypes(all, own, query.Mine) : OfOneType(all.Count > 0 && !query.Mine, own.Count > 0);
        rows = query.Status switch
        {
            "published" => rows.Where(r => r.Published),
            "draft" => rows.Where(r => !r.Published),
            _ => rows,
        };
        return await PageAsync(rows, query, cancellationToken);
    }

    // The types are compared as a computed text, so that the database reads the rows in the order of the list instead of fetching those of each type and sorting them.
    private IQueryable<ContentItemRecord> OfTypes(List<string> all, List<string> own, bool mine)
    {
        var userId = actor.Current.UserId;
        return mine || all.Count == 0 ? Visible.Where(r => r.Latest && r.Owner == userId && own.Contains(r.ContentType + ""))
            : own.Except(all).Any() ? Visible.Where(r => r.Latest && (all.Contains(r.ContentType + "") || (r.Owner == userId && own.Contains(r.ContentType + ""))))
            : Visible.Where(r => r.Latest && all.Contains(r.ContentType + ""));
    }

    // The page is narrowed to the type itself: what is asked here is whose items of it.
    private IQueryable<ContentItemRecord> OfOneType(bool everybodys, bool own)
    {
        var userId = actor.Current.UserId;
        return everybodys ? Visible.Where(r => r.Latest) : Visible.Where(r => r.Latest && own && r.Owner == userId);
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
        var countable = Countable;
        foreach (var word in NameWordProjection.WordsOf(query.Text))
        {
            var having = BeginningWith(word);
            await NarrowAsync(having, having.OrderBy(n => n.Word).ThenBy(n => n.ContentItemId));
        }

        if (query.Term.Length > 0)
        {
            var tagged = db.Set<TaxonomyIndex>().Where(t => t.TermContentItemId == query.Term);
            if (query.ContentType is not null) tagged = tagged.Where(t => t.ContentType == query.ContentType);
            await NarrowAsync(tagged, tagged.OrderBy(t => t.ContentType).ThenBy(t => t.ContentItemId));
        }

        // One reading of the index gives the page and counts what lies beyond it; then the page's rows alone are fetched.
        var from = Math.Clamp(query.From, 0, MaxFrom);
        var most = from + countable;
        var found = await InOrder(rows, query.Sort).Select(r => r.Id).Take(most + 1).ToListAsync(cancellationToken);
        var page = found.Skip(from).Take(query.Size).ToList();
        var items = page.Count == 0 ? [] : await ReadAsync(InOrder(Visible.Where(r => page.Contains(r.Id)), query.Sort), cancellationToken);
        var total = Math.Min(found.Count, most);
        return new ContentListPage(items, total, found.Count <= most, Math.Min((total + query.Size - 1) / query.Size, (MaxFrom / query.Size) + 1));

        // What few items have is looked up first; what many have is tested row by row until the page is full, since reading all that have it would take longer than the page.
        async Task NarrowAsync<T>(IQueryable<T> having, IQueryable<T> inIndexOrder)
            where T : ProjectionRow
        {
            if (await inIndexOrder.Select(h => h.Id).Take(FewItems + 1).CountAsync(cancellationToken) <= FewItems)
            {
                rows = rows.Where(r => having.Select(h => h.ContentItemId).Contains(r.ContentItemId));
                return;
            }

            rows = rows.Where(r => having.Any(h => h.ContentItemId == r.ContentItemId));
            countable = query.Size * PagesBeyond;
        }
    }

    private static IQueryable<ContentItemRecord> InOrder(IQueryable<ContentItemRecord> rows, string sort) =>
        sort == "title" ? rows.OrderBy(r => r.DisplayText).ThenBy(r => r.Id) : rows.OrderByDescending(r => r.ModifiedUtc).ThenByDescending(r => r.Id);

    private IQueryable<NameWordIndex> BeginningWith(string word)
    {
        var end = word + '\uffff';
#pragma warning disable CA1309 // Becomes SQL, of a column that is ordered by code point.
        return db.Set<NameWordIndex>().Where(n => string.Compare(n.Word, word) >= 0 && string.Compare(n.Word, end) < 0);
#pragma warning restore CA1309
    }

    private async Task<IReadOnlyList<ContentListItem>> ReadAsync(IQueryable<ContentItemRecord> rows, CancellationToken cancellationToken)
    {
        var culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        var types = (await definitions.ReadAsync(cancellationToken)).Types;
        var items = (await rows.Select(r => r.Content).ToListAsync(cancellationToken)).Select(ContentJson.ReadItem);
        return [.. items.Select(item => (Item: item, Type: types.GetValueOrDefault(item.ContentType))).Select(i => new ContentListItem(i.Item.ContentItemId, ContentNames.Of(i.Item, i.Type, culture), i.Item, i.Type))];
    }
}

using System.Globalization;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Users.Services;

/// <summary>
/// Looks at the site as another person sees it, but never further than whoever looks sees it anyway: what is private to others does not exist here.
/// </summary>
public sealed class PersonSight(
    IEnumerable<ISearchIndex> indexes, IEnumerable<IIndexFollower> followers, VisibleDocuments documents, AudienceRegistry audiences, PermissionCatalog permissions, PageFinder pages, SiteDbContext db, IActorAccessor actor)
{
    private const int MostHits = 25;

    /// <summary>Whether there is anything to search with.</summary>
    public bool CanSearch => followers.Any() && indexes.Any();

    /// <summary>What the person finds, as far as whoever looks may see it.</summary>
    public async Task<SearchResult> SearchAsync(Actor person, string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var scope = ScopeOf(person);
        var result = await indexes.First().SearchAsync(new SearchQuery(text, scope) { Size = MostHits, PreferredCulture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName }, cancellationToken);
        return result with { Hits = await documents.KeepAsync(result.Hits, scope, cancellationToken) };
    }

    /// <summary>The audiences that include the person, as far as whoever looks belongs to them as well.</summary>
    public async Task<IReadOnlyList<Audience>> ListAudiencesAsync(Actor person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var all = (await audiences.FindAsync(ScopeOf(person).Audiences, cancellationToken)).Values;
        // Those who see everything belong to all: what they would belong to without that says more.
        return [.. all.Where(a => a.Includes(person.UserName, person.Roles)).OrderBy(a => !a.IsEveryone).ThenBy(a => a.Key.Length).ThenBy(a => a.Key, StringComparer.Ordinal)];
    }

    /// <summary>Whether the person may see what is at an address, and why not.</summary>
    /// <param name="person">The person.</param>
    /// <param name="path">Path of the page, with a leading slash.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<PageAnswer> ExplainAsync(Actor person, PathString path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (await pages.FindAsync(path, cancellationToken) is not { } page) return PageAnswer.Unknown;
        if (page.ContentItemId is { } id) return await ExplainItemAsync(person, page, id, cancellationToken);
        return await MissingAsync(person, page) is { } missing ? new PageAnswer(PageVerdict.NoPermission, Missing: missing) : new PageAnswer(PageVerdict.YesByPermission);
    }

    private async Task<PageAnswer> ExplainItemAsync(Actor person, SitePage page, string id, CancellationToken cancellationToken)
    {
        var versions = await db.Set<ContentItemRecord>().AsNoTracking().Where(r => r.ContentItemId == id && (r.Published || r.Latest)).VisibleTo(actor.Current.Scope)
            .Select(r => new { r.DisplayText, r.Published, r.Audience }).ToListAsync(cancellationToken);
        if (versions.Count == 0) return PageAnswer.Unknown;
        var title = versions[0].DisplayText;
        if (await MissingAsync(person, page) is { } missing) return new PageAnswer(PageVerdict.NoPermission, title, Missing: missing);
        if (versions.Find(v => v.Published) is not { } published) return new PageAnswer(PageVerdict.NotPublished, title);
        if (person.Scope.Audiences.Contains(published.Audience)) return new PageAnswer(PageVerdict.Yes, published.DisplayText);
        var audience = (await audiences.FindAsync([published.Audience], cancellationToken)).Values.SingleOrDefault();
        return new PageAnswer(PageVerdict.OtherAudience, published.DisplayText, audience);
    }

    private async Task<Permission?> MissingAsync(Actor person, SitePage page)
    {
        if (page.Metadata.GetMetadata<IAllowAnonymous>() is not null) return null;
        foreach (var needed in page.Metadata.GetOrderedMetadata<RequirePermissionAttribute>())
        {
            if (await permissions.FindAsync(needed.Permission) is { } permission && !person.Has(permission)) return permission;
        }

        return null;
    }

    private AudienceScope ScopeOf(Actor person) => person.Scope.Intersect(actor.Current.Scope);
}

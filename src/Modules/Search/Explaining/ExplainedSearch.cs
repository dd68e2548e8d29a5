using System.Globalization;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Search.Explaining;

/// <summary>
/// Searches with reasons, as oneself or as somebody else. Through another's eyes one sees what both may see and nothing more: the index is asked with
/// both scopes intersected, so that neither hits nor counts nor rarity tell of a page that whoever looks may not see.
/// </summary>
public sealed class ExplainedSearch(ISearchIndex index, VisibleDocuments documents, IActorResolver people, PermissionCatalog permissions, IActorAccessor actor)
{
    /// <summary>Permission for looking through somebody else's eyes, as on "What can this person see?".</summary>
    private const string ManageUsers = "ManageUsers";

    private const int MostHits = 10;

    /// <summary>Whether the actor may search as somebody else.</summary>
    public async Task<bool> CanChoosePersonAsync() => await permissions.FindAsync(ManageUsers) is { } permission && actor.Current.Has(permission);

    /// <summary>The person of a user name, or null where there is none or the actor may not search as somebody else.</summary>
    public async Task<Actor?> FindPersonAsync(string userName, CancellationToken cancellationToken) =>
        await CanChoosePersonAsync() ? await people.FindAsync(userName, cancellationToken) : null;

    /// <summary>The first hits, explained.</summary>
    /// <param name="text">What is searched for.</param>
    /// <param name="person">Who searches; null for the actor.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<SearchResult> SearchAsync(string text, Actor? person, CancellationToken cancellationToken)
    {
        var scope = person is null ? actor.Current.Scope : person.Scope.Intersect(actor.Current.Scope);
        var query = new SearchQuery(text, scope) { Size = MostHits, IsExplained = true, PreferredCulture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName };
        var result = await index.SearchAsync(query, cancellationToken);
        return result with { Hits = await documents.KeepAsync(result.Hits, scope, cancellationToken) };
    }
}

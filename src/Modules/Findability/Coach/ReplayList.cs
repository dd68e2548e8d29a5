using ItsmSite.Contents.Models;
using ItsmSite.Findability.Log;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Findability.Coach;

/// <summary>Chooses the searches that a draft is tried with: those its author named, then past ones that fit it.</summary>
public sealed class ReplayList(IPastSearches past)
{
    private const int MostPast = 10;

    /// <summary>The searches, at most as many as one trial answers.</summary>
    public async Task<IReadOnlyList<ReplayedSearch>> FindAsync(ContentItem draft, IReadOnlyList<string> keywords, Audience readers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var own = (draft.As<SoughtByPart>()?.Searches ?? []).Where(search => search.Length <= SoughtByPart.MaxLength).Take(SoughtByPart.MaxSearches).ToList();
        var fitting = new PastSearchQuery([draft.DisplayText, .. keywords, .. own], draft.IsFresh ? null : draft.ContentItemId, MostPast);
        var made = (await past.FindAsync(fitting, cancellationToken)).ToDictionary(search => search.Text, StringComparer.OrdinalIgnoreCase);
        var named = own.Select(text => made.TryGetValue(text, out var search)
            ? new ReplayedSearch(text, RoleOf(search.Roles, readers), true, search.Searches)
            : new ReplayedSearch(text, RoleOf([], readers), true, 0));
        var others = made.Values.Where(search => !own.Contains(search.Text, StringComparer.OrdinalIgnoreCase))
            .Select(search => new ReplayedSearch(search.Text, RoleOf(search.Roles, readers), false, search.Searches));
        return [.. named.Concat(others).Take(IndexTrial.MaxQueries)];
    }

    /// <summary>The role as which a search is replayed: of those who made it the most frequent one that may read the draft; what nobody made, as a reader of the draft.</summary>
    /// <param name="roles">Roles of those who made it, most frequent first.</param>
    /// <param name="readers">Whom the draft is for.</param>
    public static string RoleOf(IReadOnlyList<string> roles, Audience readers)
    {
        ArgumentNullException.ThrowIfNull(roles);
        ArgumentNullException.ThrowIfNull(readers);
        if (roles.FirstOrDefault(role => ReplayScopes.IsFor(readers, role)) is { } reader) return reader;
        if (roles.Count > 0) return roles[0];
        return SiteRoles.All.FirstOrDefault(role => ReplayScopes.IsFor(readers, role)) ?? readers.Roles.Order(StringComparer.Ordinal).FirstOrDefault() ?? SiteRoles.Employee;
    }
}

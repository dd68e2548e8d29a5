using ItsmSite.Users.Models;

namespace ItsmSite.Users.Services;

/// <summary>A page of a list of people.</summary>
/// <param name="People">The people.</param>
/// <param name="Roles">Names of their roles, by user id.</param>
/// <param name="Total">Number of all.</param>
/// <param name="Pages">Number of pages that can be opened.</param>
public sealed record PeoplePage(IReadOnlyList<SiteUser> People, ILookup<string, string> Roles, int Total, int Pages);

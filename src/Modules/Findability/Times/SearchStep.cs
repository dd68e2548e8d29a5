namespace ItsmSite.Findability.Times;

/// <summary>A search with what was opened from it last.</summary>
/// <param name="UserId">Who.</param>
/// <param name="Roles">The roles, as <see cref="Log.SearchRoles"/> writes them.</param>
/// <param name="Utc">When.</param>
/// <param name="OpenedUtc">When a page was opened last; null where none was.</param>
/// <param name="Type">Type of that page.</param>
/// <param name="Key">Key of that page.</param>
/// <param name="AskedForHelp">Whether the person asked others for help within a day.</param>
public sealed record SearchStep(string UserId, string Roles, DateTime Utc, DateTime? OpenedUtc, string Type, string Key, bool AskedForHelp);

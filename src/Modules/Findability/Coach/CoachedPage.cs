namespace ItsmSite.Findability.Coach;

/// <summary>A page that a replayed search finds.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Where it is read.</param>
/// <param name="Culture">Its language, or null.</param>
/// <param name="Reason">Why it stands there, in one sentence; empty where nobody asked.</param>
public sealed record CoachedPage(string Title, string Url, string? Culture, string Reason);

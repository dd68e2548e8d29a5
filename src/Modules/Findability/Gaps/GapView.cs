using ItsmSite.Findability.Models;

namespace ItsmSite.Findability.Gaps;

/// <summary>A gap as the reader may know it.</summary>
/// <param name="Gap">The gap; its cause is told by <paramref name="Cause"/> only.</param>
/// <param name="Cause">Why it is not found: where the page it is about is not for the reader, as if that page were not there.</param>
/// <param name="Page">Name of the page the cause is about, with its address; null where there is none for the reader.</param>
/// <param name="Owner">Name of who looks after it, or empty.</param>
/// <param name="Roles">Roles of those who searched, most frequent first, with searches.</param>
public sealed record GapView(SearchGap Gap, GapCause Cause, (string Name, string Url)? Page, string Owner, IReadOnlyList<(string Role, int Searches)> Roles);

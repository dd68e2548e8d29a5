namespace ItsmSite.Framework.Web.Models;

/// <summary>A heading in the contents list, for <c>_Contents</c> (a list of these; fewer than two show nothing).</summary>
/// <param name="Id">Id of the heading.</param>
/// <param name="Text">Its words.</param>
/// <param name="Children">The headings below it.</param>
public sealed record ContentsEntry(string Id, string Text, IReadOnlyList<ContentsEntry> Children);

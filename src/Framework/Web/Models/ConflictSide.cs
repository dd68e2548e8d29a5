using ItsmSite.Framework.Web.Texts;

namespace ItsmSite.Framework.Web.Models;

/// <summary>One of two texts that differ, for <c>_ConflictSide</c>.</summary>
/// <param name="Title">Whose it is.</param>
/// <param name="Note">When it was saved, or that it was not.</param>
/// <param name="Lines">Its lines; see <see cref="LineDifference"/>.</param>
/// <param name="IsNewer">True for the text that was saved meanwhile: its own lines get a plus, those of the other a minus.</param>
public sealed record ConflictSide(string Title, string Note, IReadOnlyList<DifferenceLine> Lines, bool IsNewer);

namespace ItsmSite.Framework.Web.Charts;

/// <summary>Columns as small as a line of text, for <c>_Sparkline</c>, in a row of a list: the shape only, without scale and table.</summary>
/// <param name="Label">All of it in words, numbers included: the picture's text alternative.</param>
/// <param name="Values">The columns, 0 or more.</param>
public sealed record Sparkline(string Label, IReadOnlyList<int> Values);

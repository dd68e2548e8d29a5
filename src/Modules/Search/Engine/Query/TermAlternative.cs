namespace ItsmSite.Search.Engine.Query;

/// <summary>A term that stands for a word of the query.</summary>
/// <param name="Term">The term.</param>
/// <param name="Mark">Tells the very word from other forms of its stem (see <see cref="Storage.Forward.Mark"/>); null when any form will do.</param>
/// <param name="Quality">What it counts, 0 to 1.</param>
internal readonly record struct TermAlternative(int Term, byte? Mark, float Quality);

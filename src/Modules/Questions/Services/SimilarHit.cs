using ItsmSite.Framework.Indexing;

namespace ItsmSite.Questions.Services;

/// <summary>A page that may answer a question.</summary>
/// <param name="Hit">What the search knows of it.</param>
/// <param name="TypeName">Its type in the reader's language.</param>
/// <param name="Icon">Symbol of its type, or null.</param>
public sealed record SimilarHit(SearchHit Hit, string TypeName, string? Icon);

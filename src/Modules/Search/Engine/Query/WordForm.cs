namespace ItsmSite.Search.Engine.Query;

/// <summary>A word of the query as one culture reads it.</summary>
/// <param name="Culture">The culture; "" for none.</param>
/// <param name="Stem">Its stem there.</param>
/// <param name="Parts">The stems of its parts that follow each other and make up the word, or of its only part; empty when it has none.</param>
internal sealed record WordForm(string Culture, string Stem, IReadOnlyList<string> Parts)
{
    /// <summary>Its weaker stems (see <see cref="Analysis.AnalyzedToken.OtherStems"/>).</summary>
    public IReadOnlyList<string> OtherStems { get; init; } = [];
}

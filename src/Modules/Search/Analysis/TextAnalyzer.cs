namespace ItsmSite.Search.Analysis;

/// <summary>The analysis for English and Finnish. Without state, safe for use by many threads.</summary>
public sealed class TextAnalyzer : ITextAnalyzer
{
    /// <inheritdoc />
    public IReadOnlyList<AnalyzedToken> Analyze(string text, string? culture) => [];
}

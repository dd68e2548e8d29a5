namespace ItsmSite.Search.Analysis;

/// <summary>The one text analysis of documents and queries alike.</summary>
public interface ITextAnalyzer
{
    /// <summary>Which analysis it is: equal names give equal words. An index is of use only with the analysis it was made with.</summary>
    string Name { get; }

    /// <summary>The words of a text in order.</summary>
    /// <param name="text">Any string; broken surrogates and unknown characters separate words.</param>
    /// <param name="culture">"en", "fi" (or a specific culture such as "fi-FI"); for null or any other culture
    /// <see cref="AnalyzedToken.Stem"/> equals <see cref="AnalyzedToken.Exact"/>.</param>
    /// <returns>Tokens ordered by <see cref="AnalyzedToken.Start"/>; empty for a text without words.</returns>
    /// <remarks>Never throws for a non-null text; time is linear in the length of the text.</remarks>
    IReadOnlyList<AnalyzedToken> Analyze(string text, string? culture);
}

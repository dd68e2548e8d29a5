using ItsmSite.Framework.Indexing;

namespace ItsmSite.Search.Services;

/// <summary>Whether what was found can be the answer. It goes by the words alone, so it means the same on a site of any size.</summary>
public static class AnswerQuality
{
    /// <summary>Of so many words a good hit may lack one: people who write whole sentences use words that no page has.</summary>
    private const int WordsForOneMissed = 4;

    /// <summary>Whether some hit has all words that say something, but for one in four; or is recommended for them.</summary>
    /// <param name="result">The first hits of a search.</param>
    public static bool IsGoodEnough(SearchResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Hits.Any(hit => hit.IsRecommended || hit.MissedWords * WordsForOneMissed <= result.TellingWords);
    }
}

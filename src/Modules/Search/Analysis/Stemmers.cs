namespace ItsmSite.Search.Analysis;

/// <summary>The stemmers there are, by culture.</summary>
public static class Stemmers
{
    private static readonly EnglishStemmer _english = new();
    private static readonly FinnishStemmer _finnish = new();

    /// <summary>The stemmer of a culture such as "en", "fi" or "fi-FI" in any case; null for none and for a culture without a stemmer.</summary>
    public static IStemmer? For(string? culture) => Language(culture) switch
    {
        SearchLanguage.English => _english,
        SearchLanguage.Finnish => _finnish,
        _ => null,
    };

    /// <summary>The language of a culture's name.</summary>
    internal static SearchLanguage Language(string? culture)
    {
        if (culture is null || culture.Length < 2 || (culture.Length > 2 && culture[2] is not ('-' or '_'))) return SearchLanguage.Unknown;
        return (culture[0] | ' ', culture[1] | ' ') switch
        {
            ('e', 'n') => SearchLanguage.English,
            ('f', 'i') => SearchLanguage.Finnish,
            _ => SearchLanguage.Unknown,
        };
    }
}

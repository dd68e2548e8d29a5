using System.Collections.Frozen;

namespace ItsmSite.Search.Analysis;

/// <summary>Words so frequent that they say little. They are indexed all the same; weighting and snippets may pass them over.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> _english =
    [
        "a", "about", "above", "after", "again", "against", "all", "also", "am", "an", "and", "any", "are", "arent", "as", "at", "be", "because",
        "been", "before", "being", "below", "between", "both", "but", "by", "can", "cannot", "cant", "could", "couldnt", "did", "didnt", "do",
        "does", "doesnt", "doing", "dont", "down", "during", "each", "few", "for", "from", "further", "had", "hadnt", "has", "hasnt", "have",
        "havent", "having", "he", "her", "here", "hers", "herself", "him", "himself", "his", "how", "i", "id", "if", "ill", "im", "in", "into",
        "is", "isnt", "it", "its", "itself", "ive", "just", "me", "more", "most", "my", "myself", "no", "nor", "not", "now", "of", "off", "on",
        "once", "only", "or", "other", "our", "ours", "ourselves", "out", "over", "own", "same", "she", "should", "shouldnt", "so", "some",
        "such", "than", "that", "thats", "the", "their", "theirs", "them", "themselves", "then", "there", "these", "they", "this", "those",
        "through", "to", "too", "under", "until", "up", "very", "was", "wasnt", "we", "were", "werent", "what", "when", "where", "which",
        "while", "who", "whom", "why", "will", "with", "wont", "would", "wouldnt", "you", "your", "yours", "yourself", "yourselves",
    ];

    private static readonly FrozenSet<string> _finnish =
    [
        "ei", "eikä", "eivät", "eli", "emme", "en", "et", "ette", "että", "hän", "häneen", "hänelle", "hänellä", "häneltä", "hänen", "hänessä",
        "hänestä", "hänet", "häntä", "he", "heidän", "heidät", "heihin", "heille", "heillä", "heiltä", "heissä", "heistä", "heitä", "ja",
        "jo", "johon", "joiden", "joihin", "joilla", "joille", "joissa", "joista", "joita", "joka", "jolla", "jolle", "jolta", "jonka", "jos",
        "joskus", "jossa", "josta", "jota", "jotka", "jotta", "kanssa", "keiden", "keitä", "ketkä", "ketä", "koska", "kuin", "kuka", "kun",
        "kuten", "kyllä", "me", "meidän", "meidät", "meihin", "meille", "meillä", "meiltä", "meissä", "meistä", "meitä", "mihin", "mikä",
        "mikäli", "mille", "millä", "miltä", "minkä", "minua", "minulla", "minulle", "minulta", "minun", "minussa", "minusta", "minut",
        "minuun", "minä", "missä", "mistä", "miten", "mitkä", "mitä", "mukaan", "mutta", "myös", "ne", "niiden", "niihin", "niille", "niillä",
        "niiltä", "niin", "niissä", "niistä", "niitä", "noiden", "noihin", "noilla", "noille", "noissa", "noista", "noita", "nuo", "nyt",
        "nämä", "näiden", "näihin", "näille", "näillä", "näin", "näissä", "näistä", "näitä", "ole", "olemme", "olen", "olet", "olette", "oli",
        "olimme", "olin", "olisi", "olisin", "olisivat", "olit", "olivat", "olla", "olleet", "ollut", "on", "ovat", "poikki", "se", "sekä", "sen",
        "siellä", "sieltä", "siihen", "siinä", "siitä", "sille", "sillä", "siltä", "sinne", "sinua", "sinulla", "sinulle", "sinulta", "sinun",
        "sinussa", "sinusta", "sinut", "sinuun", "sinä", "sitä", "tai", "te", "teidän", "teidät", "teihin", "teille", "teillä", "teiltä",
        "teissä", "teistä", "teitä", "tuo", "tuohon", "tuolla", "tuolle", "tuolta", "tuon", "tuossa", "tuosta", "tuota", "tähän", "tälle",
        "tällä", "tältä", "tämä", "tämän", "tässä", "tästä", "tätä", "vaan", "vai", "vaikka", "voi", "vain", "vielä",
    ];

    /// <summary>Whether a word is a stop word of the culture.</summary>
    /// <param name="exact">A word in the form of <see cref="AnalyzedToken.Exact"/>.</param>
    /// <param name="culture">"en", "fi" or a specific culture of these; no other culture has stop words.</param>
    public static bool IsStopWord(string exact, string? culture) => Stemmers.Language(culture) switch
    {
        SearchLanguage.English => _english.Contains(exact),
        SearchLanguage.Finnish => _finnish.Contains(exact),
        _ => false,
    };
}

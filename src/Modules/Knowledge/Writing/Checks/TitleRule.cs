using System.Text.RegularExpressions;

namespace ItsmSite.Knowledge.Writing.Checks;

/// <summary>A title says what a reader would type: at least two words that mean something, and not only "Guide".</summary>
public sealed partial class TitleRule : IArticleRule
{
    /// <summary>From this length on a Finnish word is taken for a compound, which is two words in English: <c>salasananvaihto</c>.</summary>
    private const int CompoundLength = 12;

    private static readonly HashSet<string> s_empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "of", "to", "in", "on", "for", "and", "or", "with", "at", "by", "from", "is", "are", "be", "do", "how", "what", "my", "your", "our", "this", "that", "it", "i", "we", "you",
        "ja", "tai", "sekä", "on", "ei", "miten", "kuinka", "mikä", "mitä", "oma", "oman", "se", "tämä", "kun", "jos", "eli",
    };

    private static readonly HashSet<string> s_generic = new(StringComparer.OrdinalIgnoreCase)
    {
        "guide", "guides", "guideline", "guidelines", "instruction", "instructions", "manual", "info", "information", "help", "note", "notes", "document", "documentation", "article", "page", "faq", "tips", "general", "misc", "new", "test", "title", "untitled", "draft", "important", "update",
        "ohje", "ohjeet", "ohjeita", "opas", "tieto", "tietoa", "tiedote", "tiedot", "dokumentti", "artikkeli", "sivu", "yleistä", "yleinen", "muuta", "uusi", "testi", "otsikko", "nimetön", "luonnos", "tärkeää", "vinkit", "vinkkejä", "käyttöohje", "käyttöohjeet",
    };

    /// <inheritdoc />
    public IEnumerable<ArticleFinding> Check(ArticleText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text.Title)) return []; // the form itself asks for one
        var words = Word().Matches(text.Title).Select(m => m.Value).Where(w => !s_empty.Contains(w)).ToList();
        if (words.All(s_generic.Contains)) return [new ArticleFinding(0, "The title fits any article. Write the words a reader would type, for example “Connect to the VPN at home”.")];
        var meaning = words.Sum(w => text.Culture == "fi" && w.Length >= CompoundLength ? 2 : 1);
        return meaning < 2 ? [new ArticleFinding(0, "The title is one word. Add what the reader wants to do or see, for example “Connect to the VPN at home”.")] : [];
    }

    [GeneratedRegex("""[\p{L}\p{N}]+""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}

using System.Collections.Frozen;

namespace ItsmSite.Knowledge.Import;

/// <summary>Tells Finnish from English by the commonest words of each, and by letters and endings that the other hardly has.</summary>
public static class LanguageGuesser
{
    private const int Enough = 400;

    // Words that both have ("on", "me", "he", "no", "en") say nothing and are in neither list unless one uses them far more.
    private static readonly FrozenSet<string> English = Words(
        "the of and to in is that for it was with be by not his but are this have from or had they which one you were her all she there would their we him been has when who will more if out said what its about than into them can only new some could time these two may then do first any my now such like our over even most made after also did many before must through back years where much your way well should because each just those people how too see make long here between both under never same another know while last might us since off come used using does");

    private static readonly FrozenSet<string> Finnish = Words(
        "ja on ei se että hän oli ole mutta kun niin mitä tai myös jos voi joka kuin tämä ovat sitä jotka nyt mukaan vain jo vielä siitä sekä eivät tämän kanssa jälkeen näin ne tässä olla hänen minä kaikki minun sinun sinä voit jonka jossa mikä nämä ennen sitten kuitenkin koska vaan ollut olen olet olisi pitää mistä missä miten miksi tulee täytyy avulla esimerkiksi kautta välillä yli ilman jotta siis ettei eikä joten noin aina usein saa antaa tehdä käyttää valitse napsauta asetukset tiedot käyttäjä ohje sivu");

    /// <summary>"en" or "fi"; <paramref name="otherwise"/> when the text gives no sign of either.</summary>
    public static string Guess(string text, string otherwise = "en")
    {
        ArgumentNullException.ThrowIfNull(text);
        double english = 0, finnish = 0;
        var words = 0;
        Span<char> word = stackalloc char[32];
        var englishWords = English.GetAlternateLookup<ReadOnlySpan<char>>();
        var finnishWords = Finnish.GetAlternateLookup<ReadOnlySpan<char>>();
        var length = 0;
        for (var i = 0; i <= text.Length && words < Enough; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                if (length < word.Length)
                    word[length] = char.ToLowerInvariant(text[i]);
                length++;
                continue;
            }

            if (length == 0)
                continue;
            ReadOnlySpan<char> found = word[..Math.Min(length, word.Length)];
            length = 0;
            words++;
            if (englishWords.Contains(found))
                english++;
            else if (finnishWords.Contains(found))
                finnish++;
            else if (found.IndexOfAny('ä', 'ö') >= 0 || HasFinnishEnding(found))
                finnish += 0.5;
        }

        return english == finnish ? otherwise : english > finnish ? "en" : "fi";
    }

    private static bool HasFinnishEnding(ReadOnlySpan<char> word) =>
        word.Length > 5 && (word.EndsWith("ssa") || word.EndsWith("sta") || word.EndsWith("lla") || word.EndsWith("lta") || word.EndsWith("lle") || word.EndsWith("iin")
            || word.EndsWith("aan") || word.EndsWith("uksen") || word.EndsWith("minen") || word.EndsWith("taan") || word.EndsWith("ksi") || word.EndsWith("jen"));

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

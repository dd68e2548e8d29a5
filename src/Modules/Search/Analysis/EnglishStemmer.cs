namespace ItsmSite.Search.Analysis;

/// <summary>The Snowball stemmer for English ("Porter2").</summary>
/// <remarks>Written after the definition at https://snowballstem.org/algorithms/english/stemmer.html (Snowball 3.1, with its exceptions
/// such as past/paste and organ/organize), whose vocabulary it meets in every pair. Without state, safe for use by many threads.</remarks>
public sealed class EnglishStemmer : IStemmer
{
    /// <summary>Beginnings after which R1 starts, so that words of different sense stay apart (universe, university).</summary>
    private static readonly string[] _regionPrefixes = ["gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter"];

    /// <inheritdoc />
    public string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length < 3) return word;
        if (Exception(word) is { } exception) return exception;

        Span<char> letters = word.Length <= StemBuffer.StackLimit ? stackalloc char[StemBuffer.StackLimit] : new char[word.Length];
        word.CopyTo(letters);
        letters = letters[..word.Length];
        if (letters[0] == '\'') letters = letters[1..];
        var hasConsonantY = MarkConsonantY(letters);

        var buffer = new StemBuffer(letters);
        MarkRegions(ref buffer);
        RemovePossessive(ref buffer);
        RemovePlural(ref buffer);
        RemoveVerbEnding(ref buffer);
        TurnLastY(ref buffer);
        EnglishSuffixes.Shorten(ref buffer);
        EnglishSuffixes.Simplify(ref buffer);
        EnglishSuffixes.Remove(ref buffer);
        RemoveFinal(ref buffer);
        if (hasConsonantY) letters.Replace('Y', 'y');
        return buffer.ToStem(word);
    }

    /// <summary>Words with a stem of their own, or null.</summary>
    private static string? Exception(string word) => word switch
    {
        "skis" => "ski",
        "skies" => "sky",
        "idly" => "idl",
        "gently" => "gentl",
        "ugly" => "ugli",
        "early" => "earli",
        "only" => "onli",
        "singly" => "singl",
        "sky" or "news" or "howe" or "atlas" or "cosmos" or "bias" or "andes" => word,
        _ => null,
    };

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>Writes Y for each y that sounds as a consonant: at the begin and after a vowel.</summary>
    private static bool MarkConsonantY(Span<char> letters)
    {
        var found = false;
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] != 'y' || (i > 0 && !IsVowel(letters[i - 1]))) continue;
            letters[i] = 'Y';
            found = true;
        }

        return found;
    }

    /// <summary>A region begins after the first consonant that follows a vowel; R2 so within R1.</summary>
    private static void MarkRegions(ref StemBuffer buffer)
    {
        var word = buffer.Word;
        buffer.R1 = -1;
        foreach (var prefix in _regionPrefixes)
        {
            if (word.StartsWith(prefix)) buffer.R1 = prefix.Length;
        }

        if (buffer.R1 < 0) buffer.R1 = AfterVowelAndConsonant(word, 0);
        buffer.R2 = AfterVowelAndConsonant(word, buffer.R1);
    }

    private static int AfterVowelAndConsonant(ReadOnlySpan<char> word, int from)
    {
        var at = from;
        while (at < word.Length && !IsVowel(word[at])) at++;
        while (at < word.Length && IsVowel(word[at])) at++;
        return Math.Min(at + 1, word.Length);
    }

    /// <summary>Step 1a, first half: ', 's and 's'.</summary>
    private static void RemovePossessive(ref StemBuffer buffer)
    {
        if (buffer.EndsWith("'s'")) buffer.Cut(3);
        else if (buffer.EndsWith("'s")) buffer.Cut(2);
        else if (buffer.EndsWith("'")) buffer.Cut(1);
    }

    /// <summary>Step 1a, second half: the plural's s and its like.</summary>
    private static void RemovePlural(ref StemBuffer buffer)
    {
        if (buffer.EndsWith("sses")) buffer.Cut(2);
        else if (buffer.EndsWith("ied") || buffer.EndsWith("ies")) buffer.Cut(buffer.Length > 4 ? 2 : 1);
        else if (buffer.FromEnd(1) == 's' && buffer.FromEnd(2) is not ('u' or 's') && HasVowelBefore(buffer, 2)) buffer.Cut(1);
    }

    /// <summary>Whether a vowel stands anywhere before the last <paramref name="skipped"/> letters.</summary>
    private static bool HasVowelBefore(in StemBuffer buffer, int skipped)
    {
        for (var i = buffer.Length - skipped - 1; i >= 0; i--)
        {
            if (IsVowel(buffer.Word[i])) return true;
        }

        return false;
    }

    /// <summary>Step 1b: -eed, -ed, -ing with or without -ly.</summary>
    private static void RemoveVerbEnding(ref StemBuffer buffer)
    {
        var ly = buffer.EndsWith("ly") ? 2 : 0;
        if (buffer.EndsWithBefore(ly, "eed"))
        {
            if (buffer.Length - ly - 3 >= buffer.R1 && buffer.Word[..^(ly + 3)] is not ("proc" or "exc" or "succ")) buffer.Cut(ly + 1);
            return;
        }

        var ending = buffer.EndsWithBefore(ly, "ing") ? 3 : buffer.EndsWithBefore(ly, "ed") ? 2 : 0;
        if (ending == 0) return;
        if (ending == 3 && ly == 0)
        {
            if (buffer.Length == 5 && buffer.FromEnd(4) == 'y' && !IsVowel(buffer.FromEnd(5)))
            {
                buffer.Replace(4, "ie");
                return;
            }

            if (buffer.Word[..^3] is "inn" or "out" or "cann" or "herr" or "earr" or "even") return;
        }

        if (!HasVowelBefore(buffer, ending + ly)) return;
        buffer.Cut(ending + ly);
        RepairEnd(ref buffer);
    }

    /// <summary>What is left of a verb gets back its e (hop-ing, hope) or loses its doubled consonant (hopp-ing, hop).</summary>
    private static void RepairEnd(ref StemBuffer buffer)
    {
        if (buffer.EndsWith("at") || buffer.EndsWith("bl") || buffer.EndsWith("iz"))
        {
            buffer.Replace(0, "e");
        }
        else if (buffer.FromEnd(1) == buffer.FromEnd(2) && buffer.FromEnd(1) is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't')
        {
            if (buffer.Length != 3 || buffer.FromEnd(3) is not ('a' or 'e' or 'o')) buffer.Cut(1);
        }
        else if (buffer.Length == buffer.R1 && EndsInShortSyllable(buffer, 0))
        {
            buffer.Replace(0, "e");
        }
    }

    /// <summary>Whether a short syllable stands before the last <paramref name="skipped"/> letters.</summary>
    private static bool EndsInShortSyllable(in StemBuffer buffer, int skipped)
    {
        var (last, middle, first) = (buffer.FromEnd(skipped + 1), buffer.FromEnd(skipped + 2), buffer.FromEnd(skipped + 3));
        if (middle != '\0' && IsVowel(middle) && !IsVowel(last))
        {
            if (first == '\0') return true;
            if (!IsVowel(first) && last is not ('w' or 'x' or 'Y')) return true;
        }

        return buffer.EndsWithBefore(skipped, "past");
    }

    /// <summary>Step 1c: y after a consonant that is not the first letter becomes i.</summary>
    private static void TurnLastY(ref StemBuffer buffer)
    {
        if (buffer.Length > 2 && buffer.FromEnd(1) is 'y' or 'Y' && !IsVowel(buffer.FromEnd(2))) buffer.Replace(1, "i");
    }

    /// <summary>Step 5: a last e, and one l of two.</summary>
    private static void RemoveFinal(ref StemBuffer buffer)
    {
        var before = buffer.Length - 1;
        if (buffer.FromEnd(1) == 'e')
        {
            if (before >= buffer.R2 || (before >= buffer.R1 && !EndsInShortSyllable(buffer, 1))) buffer.Cut(1);
        }
        else if (buffer.FromEnd(1) == 'l' && buffer.FromEnd(2) == 'l' && before >= buffer.R2)
        {
            buffer.Cut(1);
        }
    }
}

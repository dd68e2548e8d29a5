namespace ItsmSite.Search.Analysis;

/// <summary>The Snowball stemmer for Finnish.</summary>
/// <remarks>Written after the definition at https://snowballstem.org/algorithms/finnish/stemmer.html (Snowball 3.1), whose vocabulary it
/// meets in every pair; the rules follow F. Karlsson, Finnish: An Essential Grammar. Without state, safe for use by many threads.</remarks>
public sealed class FinnishStemmer : IStemmer
{
    /// <inheritdoc />
    public string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        Span<char> letters = word.Length <= StemBuffer.StackLimit ? stackalloc char[StemBuffer.StackLimit] : new char[word.Length];
        word.CopyTo(letters);
        var buffer = new StemBuffer(letters[..word.Length]);
        MarkRegions(ref buffer, word);
        if (buffer.R1 < word.Length)
        {
            RemoveParticle(ref buffer);
            RemovePossessive(ref buffer);
            var hadCase = RemoveCase(ref buffer);
            RemoveComparative(ref buffer);
            if (hadCase) RemovePluralI(ref buffer);
            else RemovePluralT(ref buffer);
        }

        Tidy(ref buffer);
        return buffer.ToStem(word);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'ö';

    private static bool IsConsonant(char letter) => letter is >= 'a' and <= 'z' && !IsVowel(letter);

    /// <summary>A region begins after the first consonant that follows a vowel; R2 so within R1.</summary>
    private static void MarkRegions(ref StemBuffer buffer, string word)
    {
        buffer.R1 = AfterVowelAndConsonant(word, 0);
        buffer.R2 = AfterVowelAndConsonant(word, buffer.R1);
    }

    private static int AfterVowelAndConsonant(string word, int from)
    {
        var at = from;
        while (at < word.Length && !IsVowel(word[at])) at++;
        while (at < word.Length && IsVowel(word[at])) at++;
        return Math.Min(at + 1, word.Length);
    }

    /// <summary>Step 1, the particles -kin, -kaan, -ko, -han, -pa and the adverb's -sti.</summary>
    private static void RemoveParticle(ref StemBuffer buffer)
    {
        var r1 = buffer.R1;
        if (buffer.EndsWith("sti", r1))
        {
            if (buffer.Length - 3 >= buffer.R2) buffer.Cut(3);
            return;
        }

        var length = buffer.FromEnd(1) switch
        {
            'n' when buffer.EndsWith("kaan", r1) || buffer.EndsWith("kään", r1) => 4,
            'n' when buffer.EndsWith("kin", r1) || buffer.EndsWith("han", r1) || buffer.EndsWith("hän", r1) => 3,
            'o' or 'ö' when buffer.FromEnd(2) == 'k' && buffer.Length - 2 >= r1 => 2,
            'a' or 'ä' when buffer.FromEnd(2) == 'p' && buffer.Length - 2 >= r1 => 2,
            _ => 0,
        };
        if (length == 0) return;
        var before = buffer.FromEnd(length + 1);
        if (IsVowel(before) || before is 'n' or 't') buffer.Cut(length);
    }

    /// <summary>Step 2, possessive suffixes.</summary>
    private static void RemovePossessive(ref StemBuffer buffer)
    {
        var r1 = buffer.R1;
        if (buffer.EndsWith("nsa", r1) || buffer.EndsWith("nsä", r1) || buffer.EndsWith("mme", r1) || buffer.EndsWith("nne", r1))
        {
            buffer.Cut(3);
        }
        else if (buffer.EndsWith("si", r1))
        {
            // -ksi is the translative case.
            if (buffer.FromEnd(3) != 'k') buffer.Cut(2);
        }
        else if (buffer.EndsWith("ni", r1))
        {
            buffer.Cut(2);
            if (buffer.EndsWith("kse")) buffer.Replace(1, "i");
        }
        else if ((buffer.EndsWith("an", r1) && FollowsCase(buffer, 'a'))
            || (buffer.EndsWith("än", r1) && FollowsCase(buffer, 'ä'))
            || (buffer.EndsWith("en", r1) && (buffer.EndsWithBefore(2, "lle") || buffer.EndsWithBefore(2, "ine"))))
        {
            buffer.Cut(2);
        }
    }

    /// <summary>Whether a case ending in <paramref name="vowel"/> (-ta, -ssa, -sta, -lla, -lta, -na) stands before the last two letters.</summary>
    private static bool FollowsCase(in StemBuffer buffer, char vowel) => buffer.FromEnd(3) == vowel && (buffer.FromEnd(4), buffer.FromEnd(5)) switch
    {
        ('t' or 'n', _) => true,
        ('s', 's') or ('l', 'l') => true,
        _ => false,
    };

    /// <summary>Step 3, case endings; true when one was removed.</summary>
    private static bool RemoveCase(ref StemBuffer buffer)
    {
        var length = buffer.FromEnd(1) switch
        {
            'n' => CaseInN(buffer),
            'a' or 'ä' => CaseInA(buffer),
            'e' when buffer.EndsWith("lle", buffer.R1) || buffer.EndsWith("ine", buffer.R1) => 3,
            'i' when buffer.EndsWith("ksi", buffer.R1) => 3,
            _ => 0,
        };
        buffer.Cut(length);
        return length > 0;
    }

    /// <summary>Length of the illative or genitive to remove.</summary>
    private static int CaseInN(in StemBuffer buffer)
    {
        var r1 = buffer.R1;
        if (buffer.Length - 1 < r1) return 0;
        if (buffer.FromEnd(3) == 'h' && buffer.Length - 3 >= r1 && buffer.FromEnd(2) is 'a' or 'e' or 'i' or 'o' or 'ä' or 'ö')
        {
            return buffer.FromEnd(4) == buffer.FromEnd(2) ? 3 : 0;
        }

        if (buffer.EndsWith("siin", r1) && EndsInVowelAndI(buffer, 4)) return 4;
        if (buffer.EndsWith("seen", r1) && buffer.Length - 6 >= r1 && EndsInLongVowel(buffer, 4)) return 4;
        if (buffer.EndsWith("tten", r1) && EndsInVowelAndI(buffer, 4)) return 4;
        if (buffer.EndsWith("den", r1) && EndsInVowelAndI(buffer, 3)) return 3;
        return EndsInLongVowel(buffer, 1) || buffer.EndsWithBefore(1, "ie") ? 2 : 1;
    }

    /// <summary>Length of the partitive or local case in -a or -ä to remove.</summary>
    private static int CaseInA(in StemBuffer buffer)
    {
        var inside = buffer.Length - buffer.R1;
        if (inside < 1) return 0;
        var (second, third) = (buffer.FromEnd(2), buffer.FromEnd(3));
        if (inside >= 3)
        {
            if (second == 't' && third == 't') return buffer.FromEnd(4) == 'e' ? 3 : 0;
            if ((second is 't' or 's' && third == 's') || (second is 'l' or 't' && third == 'l')) return 3;
        }

        if (inside >= 2 && second is 't' or 'n') return 2;
        return IsVowel(second) && IsConsonant(third) ? 1 : 0;
    }

    /// <summary>Whether i after a vowel, both in R1, stands before the last <paramref name="skipped"/> letters.</summary>
    private static bool EndsInVowelAndI(in StemBuffer buffer, int skipped) => buffer.Length - skipped - 2 >= buffer.R1
        && buffer.FromEnd(skipped + 1) == 'i' && buffer.FromEnd(skipped + 2) is 'a' or 'e' or 'i' or 'o' or 'u' or 'ä' or 'ö';

    /// <summary>Whether a doubled vowel stands before the last <paramref name="skipped"/> letters.</summary>
    private static bool EndsInLongVowel(in StemBuffer buffer, int skipped) => buffer.FromEnd(skipped + 1) == buffer.FromEnd(skipped + 2)
        && buffer.FromEnd(skipped + 1) is 'a' or 'e' or 'i' or 'o' or 'u' or 'ä' or 'ö';

    /// <summary>Step 4, endings of comparison and of the doer (-mpi, -mma, -impa, -eja), in R2.</summary>
    private static void RemoveComparative(ref StemBuffer buffer)
    {
        var r2 = buffer.R2;
        if (buffer.Length - 3 < r2) return;
        var (second, third) = (buffer.FromEnd(2), buffer.FromEnd(3));
        if (third == 'm' && second is 'p' or 'm' && buffer.FromEnd(1) is 'i' or 'a' or 'ä')
        {
            if (buffer.FromEnd(4) == 'i' && buffer.Length - 4 >= r2) buffer.Cut(4);
            else if (!buffer.EndsWithBefore(3, "po")) buffer.Cut(3);
        }
        else if (third == 'e' && second == 'j' && buffer.FromEnd(1) is 'a' or 'ä')
        {
            buffer.Cut(3);
        }
    }

    /// <summary>Step 5 after a case ending: the plural's i or j.</summary>
    private static void RemovePluralI(ref StemBuffer buffer)
    {
        if (buffer.Length - 1 >= buffer.R1 && buffer.FromEnd(1) is 'i' or 'j') buffer.Cut(1);
    }

    /// <summary>Step 5 otherwise: the plural's t, and -mma or -imma before it.</summary>
    private static void RemovePluralT(ref StemBuffer buffer)
    {
        if (buffer.FromEnd(1) != 't' || buffer.Length - 2 < buffer.R1 || !IsVowel(buffer.FromEnd(2))) return;
        buffer.Cut(1);
        if (buffer.EndsWith("imma", buffer.R2)) buffer.Cut(4);
        else if (buffer.EndsWith("mma", buffer.R2) && !buffer.EndsWithBefore(3, "po")) buffer.Cut(3);
    }

    /// <summary>Step 6: shortens a long vowel, drops a last vowel, and undoubles the last consonant.</summary>
    private static void Tidy(ref StemBuffer buffer)
    {
        var r1 = buffer.R1;
        if (buffer.Length < r1) return;
        if (buffer.Length - 2 >= r1 && EndsInLongVowel(buffer, 0)) buffer.Cut(1);
        if (buffer.Length - 2 >= r1 && buffer.FromEnd(1) is 'a' or 'ä' or 'e' or 'i' && IsConsonant(buffer.FromEnd(2))) buffer.Cut(1);
        if (buffer.Length - 2 >= r1 && buffer.FromEnd(1) == 'j' && buffer.FromEnd(2) is 'o' or 'u') buffer.Cut(1);
        if (buffer.Length - 2 >= r1 && buffer.FromEnd(1) == 'o' && buffer.FromEnd(2) == 'j') buffer.Cut(1);

        var last = buffer.Length - 1;
        while (last > 0 && IsVowel(buffer.Word[last])) last--;
        if (last > 0 && IsConsonant(buffer.Word[last]) && buffer.Word[last - 1] == buffer.Word[last]) buffer.RemoveAt(last);
    }
}

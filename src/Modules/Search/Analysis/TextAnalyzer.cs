using System.Buffers;
using System.Text;

namespace ItsmSite.Search.Analysis;

/// <summary>The analysis for English and Finnish. Without state, safe for use by many threads.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>A word is a run of letters, digits and marks. - . / \ _ @ &amp; + # between two such runs join them to one word, whose pieces are its Parts;
/// a chain of more than 8 pieces or 64 letters becomes several words. / \ and # join two single pieces only (TCP/IP), so that the steps of a path
/// or an address are words of their own; dates apart. Of the joints only one between two digits is kept, as '.'
/// (2.0.1; 2024-11-05 is 2024.11.05).</item>
/// <item>Inner capitals divide too: OneDrive has the parts one and drive, SQLServer sql and server.</item>
/// <item>C#, F#, C++ and Notepad++ keep their signs; .NET is dotnet with the parts dot and net.</item>
/// <item>An apostrophe between letters is left out (don't → dont); English stems are made without the possessive 's.</item>
/// <item>A Finnish ending after a colon belongs to the word (EU:ssa → eussa), its stem and its part are those of the word before (eu).</item>
/// <item>Words with digits, and words in a culture without a stemmer, are their own stems.</item>
/// <item>A Finnish word has the stem of its lemma, and the parts of a compound, where the morphology knows it; else its own stem, and beside it
/// one without consonant gradation.</item>
/// <item>Han and kana are cut into single characters. Soft hyphens and other characters that are not seen are left out.</item>
/// </list>
/// </remarks>
/// <param name="morphology">Knows Finnish words; null for stems alone.</param>
public sealed class TextAnalyzer(FinnishMorphology? morphology = null) : ITextAnalyzer
{
    private const string Rules = "stems 2";

    private static readonly SearchValues<char> _codeSigns = SearchValues.Create("0123456789.#+");

    /// <inheritdoc />
    public string Name { get; } = morphology is null ? Rules : $"{Rules}, {morphology.Name}";

    /// <inheritdoc />
    public IReadOnlyList<AnalyzedToken> Analyze(string text, string? culture)
    {
        ArgumentNullException.ThrowIfNull(text);
        var stemmer = Stemmers.For(culture);
        var isFinnish = Stemmers.Language(culture) == SearchLanguage.Finnish;
        var builder = new WordBuilder(
            stackalloc char[WordBuilder.MaxLength], stackalloc WordPart[WordBuilder.MaxParts], stackalloc int[WordBuilder.MaxCapitals]);
        var scanner = new WordScanner(text, Stemmers.Language(culture), builder);
        var tokens = new List<AnalyzedToken>(Math.Min((text.Length / 6) + 1, 4096));
        var position = 0;
        var index = 0;
        while (index < text.Length)
        {
            var kind = CharKinds.At(text, index, out var length);
            if (CharKinds.BeginsWord(kind))
            {
                scanner.Read(index);
                index = scanner.End;
                if (scanner.Word.Length == 0) continue;
                var token = Token(scanner, stemmer, position);
                tokens.Add(isFinnish ? FinnishForms.Add(token, morphology) : token);
                position += scanner.Word.PieceCount;
                continue;
            }

            if (kind == CharKind.Ideograph)
            {
                var exact = text.Substring(index, length).Normalize(NormalizationForm.FormKC);
                tokens.Add(new AnalyzedToken(index, length, position++, exact, exact, []));
            }

            index += length;
        }

        return tokens;
    }

    private static AnalyzedToken Token(in WordScanner scanner, IStemmer? stemmer, int position)
    {
        ref readonly var word = ref scanner.Word;
        var exact = Text(word.Letters);
        var stem = Stem(word, new WordPart(0, word.Length, word.BaseTo), exact, stemmer);
        var token = new AnalyzedToken(scanner.Start, scanner.End - scanner.Start, position, exact, stem, []);
        return word.Parts.IsEmpty ? token : WithParts(token, word, stemmer);
    }

    private static AnalyzedToken WithParts(in AnalyzedToken token, in WordBuilder word, IStemmer? stemmer)
    {
        var parts = new string[word.Parts.Length];
        var stems = new string[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var part = word.Parts[i];
            parts[i] = Text(word.Letters[part.From..part.To]);
            stems[i] = Stem(word, part, parts[i], stemmer);
        }

        return token with { Parts = parts, PartStems = stems };
    }

    private static string Stem(in WordBuilder word, WordPart part, string exact, IStemmer? stemmer)
    {
        if (stemmer is null) return exact;
        var stemmed = part.BaseTo == part.To ? exact : Text(word.Letters[part.From..part.BaseTo]);
        return stemmed.AsSpan().ContainsAny(_codeSigns) ? stemmed : stemmer.Stem(stemmed);
    }

    /// <summary>The letters as a string; putting letters of other scripts one by one may leave a pair that NFC joins.</summary>
    private static string Text(ReadOnlySpan<char> letters)
    {
        var text = new string(letters);
        return letters.ContainsAnyExceptInRange('\0', Folding.SimpleEnd) ? text.Normalize() : text;
    }
}

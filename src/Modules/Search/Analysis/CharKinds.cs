using System.Globalization;
using System.Text;

namespace ItsmSite.Search.Analysis;

/// <summary>The kind of each character.</summary>
internal static class CharKinds
{
    private static readonly CharKind[] _kinds = Build();

    /// <summary>The kind of one UTF-16 unit; half of a surrogate pair is a separator.</summary>
    internal static CharKind Of(char unit) => _kinds[unit];

    /// <summary>The kind of the character at an index.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="index">An index in the text.</param>
    /// <param name="length">Number of chars the character takes: 1, or 2 for a surrogate pair.</param>
    internal static CharKind At(ReadOnlySpan<char> text, int index, out int length)
    {
        length = 1;
        var unit = text[index];
        if (!char.IsHighSurrogate(unit) || index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])) return _kinds[unit];
        length = 2;
        var rune = new Rune(unit, text[index + 1]);
        var kind = OfCategory(Rune.GetUnicodeCategory(rune));
        return kind == CharKind.Letter && rune.Value is >= 0x20000 and <= 0x3FFFF ? CharKind.Ideograph : kind;
    }

    /// <summary>Whether a word or a piece of one can begin with this kind.</summary>
    internal static bool BeginsWord(CharKind kind) => kind is CharKind.Letter or CharKind.Capital or CharKind.Digit;

    private static CharKind[] Build()
    {
        var kinds = new CharKind[char.MaxValue + 1];
        for (var i = 0; i < kinds.Length; i++)
        {
            var kind = OfCategory(char.GetUnicodeCategory((char)i));
            kinds[i] = kind == CharKind.Letter && IsIdeographic(i) ? CharKind.Ideograph : kind;
        }

        for (var i = 0xFE00; i <= 0xFE0F; i++) kinds[i] = CharKind.Ignorable;
        kinds[0x034F] = CharKind.Ignorable;
        foreach (var unit in "-./\\_@&+#\u2010\u2011") kinds[unit] = CharKind.Joint;
        foreach (var unit in "'\u00B4\u02BC\u2018\u2019\uFF07") kinds[unit] = CharKind.Apostrophe;
        return kinds;
    }

    private static CharKind OfCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharKind.Capital,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.LetterNumber => CharKind.Letter,
        UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharKind.Mark,
        UnicodeCategory.Format => CharKind.Ignorable,
        _ => CharKind.Separator,
    };

    /// <summary>Kana, Han and their compatibility forms.</summary>
    private static bool IsIdeographic(int unit) => unit is (>= 0x3005 and <= 0x3007) or (>= 0x3040 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF)
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9F);
}

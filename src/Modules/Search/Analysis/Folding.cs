using System.Text;

namespace ItsmSite.Search.Analysis;

/// <summary>Letters made alike: capitals and accents, in two degrees.</summary>
public static class Folding
{
    /// <summary>Characters below this one are folded by themselves; a word with others is put in NFKC first.</summary>
    internal const char SimpleEnd = '\u0250';

    /// <summary>Beyond the scripts with accents one meets; from here on capitals only are folded.</summary>
    private const int TableEnd = 0x2500;

    private static readonly char[] _folded = Build();

    /// <summary>The more forgiving form of an exact form: å, ä and ö become a, a and o (käyttäjä → kayttaja).</summary>
    /// <param name="exact">A form as in <see cref="AnalyzedToken"/>.</param>
    /// <returns>The folded form; the same instance when there is nothing to fold.</returns>
    public static string Fold(string exact)
    {
        ArgumentNullException.ThrowIfNull(exact);
        return exact.AsSpan().ContainsAny('å', 'ä', 'ö') ? exact.Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o') : exact;
    }

    /// <summary>One char in lower case and without accent except in å, ä and ö; '\0' where <see cref="Expand"/> has more than one.</summary>
    internal static char Simple(char unit) => unit < TableEnd ? _folded[unit] : char.ToLowerInvariant(unit);

    /// <summary>The letters for which one char stands.</summary>
    internal static string Expand(char unit) => unit switch
    {
        'ß' or '\u1E9E' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'þ' or 'Þ' => "th",
        '\u0132' or '\u0133' => "ij",
        '\u01C4' or '\u01C5' or '\u01C6' => "dz",
        '\u01C7' or '\u01C8' or '\u01C9' => "lj",
        '\u01CA' or '\u01CB' or '\u01CC' => "nj",
        '\u01F1' or '\u01F2' or '\u01F3' => "dz",
        _ => "",
    };

    private static char[] Build()
    {
        var folded = new char[TableEnd];
        for (var i = 0; i < TableEnd; i++)
        {
            var unit = (char)i;
            folded[i] = CharKinds.BeginsWord(CharKinds.Of(unit)) ? Base(char.ToLowerInvariant(unit)) : unit;
            if (Expand(unit).Length > 0) folded[i] = '\0';
        }

        return folded;
    }

    private static char Base(char lower) => lower switch
    {
        'å' or 'ä' or 'ö' => lower,
        'ø' => 'ö',
        'đ' or 'ð' => 'd',
        'ł' => 'l',
        'ħ' => 'h',
        'ŧ' => 't',
        'ı' => 'i',
        'ſ' => 's',
        'ς' => 'σ',
        < '\u0080' => lower,
        _ => char.ToLowerInvariant(lower.ToString().Normalize(NormalizationForm.FormD)[0]),
    };
}

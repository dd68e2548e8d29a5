using System.Collections.Frozen;

namespace ItsmSite.Search.Analysis;

/// <summary>The endings that Finnish hangs on abbreviations and numbers with a colon (EU:ssa, PC:iden, 5:nnen, SLA:han).</summary>
/// <remarks>The rule of writing: Kielitoimiston ohjepankki, "Lyhenteiden taivutus".</remarks>
internal static class FinnishEndings
{
    /// <summary>Chars of the longest ending.</summary>
    internal const int MaxLength = 9;

    private static readonly FrozenSet<string> _cases =
    [
        "n", "a", "ä", "t", "s", "ta", "tä", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "na", "nä", "ksi", "tta", "ttä",
        "an", "än", "en", "in", "on", "un", "yn", "ön", "aan", "ään", "een", "iin", "oon", "uun", "yyn", "öön",
        "han", "hän", "hen", "hin", "hon", "hun", "hyn", "hön", "seen", "in", "ia", "iä", "ja", "jä", "ita", "itä", "eja", "ejä",
        "ien", "jen", "iden", "itten", "issa", "issä", "ista", "istä", "illa", "illä", "ilta", "iltä", "ille", "iksi", "ina", "inä",
        "ihin", "isiin", "eissa", "eissä", "eista", "eistä", "eilla", "eillä", "eilta", "eiltä", "eille", "eihin",
        "nnen", "nteen", "nnessa", "nnessä", "nnella", "nnellä", "nnesta", "nnestä", "nnelle", "ntena", "ntenä", "ntta", "nttä",
        "ni", "si", "nsa", "nsä", "mme", "nne",
    ];

    private static readonly string[] _particles = ["kin", "kaan", "kään", "ko", "kö", "han", "hän"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup = _cases.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the letters (lower case) are such an ending, with or without a particle (-nkin) or a particle alone.</summary>
    internal static bool Contains(ReadOnlySpan<char> letters)
    {
        if (letters.Length is 0 or > MaxLength) return false;
        if (_lookup.Contains(letters)) return true;
        foreach (var particle in _particles)
        {
            if (letters.EndsWith(particle) && (letters.Length == particle.Length || _lookup.Contains(letters[..^particle.Length]))) return true;
        }

        return false;
    }
}

using System.Text;
using System.Text.RegularExpressions;

namespace ItsmSite.Work.Import;

/// <summary>
/// Mends text that was UTF-8 and was read as Windows-1252 (<c>Ã¤</c> for <c>ä</c>). A run of letters beyond ASCII is proved to be damaged where all of it, written back as Windows-1252,
/// is well-formed UTF-8, and it is four or more letters long, begins as such text nearly always does (<c>Â</c>, <c>Ã</c>, <c>â</c>) or holds control characters. A short one may be chance (<c>PÄIVÄ”</c>, <c>groß“</c>): it is
/// mended only in a text that has proof elsewhere. What can't be proved is kept as it is, and told where it looks damaged.
/// </summary>
public static partial class TextMender
{
    private const int MostTimes = 3;

    private static readonly Encoding s_windows = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
    private static readonly UTF8Encoding s_utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The text, mended as far as can be proved.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isDamaged">True where something is left that no language writes so.</param>
    public static string Mend(string text, out bool isDamaged)
    {
        ArgumentNullException.ThrowIfNull(text);
        // What was read wrongly twice has to be mended twice.
        for (var times = 0; times < MostTimes; times++)
        {
            if (!Run().Matches(text).Any(run => TryMend(run.Value) is not null && IsCertain(run.Value))) break;
            var mended = Run().Replace(text, match => TryMend(match.Value) ?? match.Value);
            if (mended == text) break;
            text = mended;
        }

        isDamaged = Damage().IsMatch(text);
        return text;
    }

    private static bool IsCertain(string run) => run.Length > 3 || run[0] is '\u00C2' or '\u00C3' or '\u00E2' || run.Any(char.IsControl);

    private static string? TryMend(string run)
    {
        try
        {
            return s_utf8.GetString(s_windows.GetBytes(run));
        }
        catch (ArgumentException)
        {
            // Not written so by Windows-1252, or not UTF-8: nothing is proved.
            return null;
        }
    }

    [GeneratedRegex(@"[^\u0000-\u007F]+")]
    private static partial Regex Run();

    // The replacement character, a control character that no text has, or Â, Ã or â before what Windows-1252 makes of a byte that follows one.
    [GeneratedRegex(@"[\uFFFD\u0080-\u009F]|[\u00C2\u00C3\u00E2][\u00A0-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]")]
    private static partial Regex Damage();
}

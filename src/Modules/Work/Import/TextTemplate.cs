using System.Text.RegularExpressions;

namespace ItsmSite.Work.Import;

/// <summary>Texts with columns in braces.</summary>
public static partial class TextTemplate
{
    private static readonly char[] s_joints = [' ', ',', ';', ':', '/', '-', '·'];

    /// <summary>The columns a text names.</summary>
    public static IEnumerable<string> ColumnsOf(string? text) => text is null ? [] : Column().Matches(text).Select(m => m.Groups[1].Value);

    /// <summary>The text with what stands in the columns; what joined an empty one at the end or the beginning goes with it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cellOf">What stands in a column; empty for nothing.</param>
    public static string Fill(string text, Func<string, string> cellOf) => Column().Replace(text, match => cellOf(match.Groups[1].Value)).Trim(s_joints);

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Column();
}

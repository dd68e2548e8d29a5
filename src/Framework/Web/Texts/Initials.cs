using System.Globalization;

namespace ItsmSite.Framework.Web.Texts;

/// <summary>The letters that stand for a person in a small round sign.</summary>
public static class Initials
{
    /// <summary>One or two letters: of the first and the last word of the name; "?" where there is no name.</summary>
    public static string Of(string name) => WordsOf(name) switch
    {
        [] => "?",
        [var only] => FirstLetter(only),
        [var first, .., var last] => FirstLetter(first) + FirstLetter(last),
    };

    /// <summary>The words of a name.</summary>
    public static string[] WordsOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    // A letter may be two UTF-16 units; half a pair would show as a box.
    private static string FirstLetter(string word) => StringInfo.GetNextTextElement(word).ToUpperInvariant();
}

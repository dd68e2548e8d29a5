namespace ItsmSite.Search.Engine.Query;

/// <summary>Where letters lie on the keyboards people type on: Finnish, which is English with å, ä and ö at the right; and Russian.</summary>
internal static class Keyboard
{
    private const double Reach = 1.3;
    private const string American = "[;'{:\"";
    private const string Finnish = "åöäåöä";
    private const string Cyrillic = "йцукенгшщзфывапролдячсмить";
    private const string Latin = "qwertyuiopasdfghjklzxcvbnm";

    private static readonly (string Letters, double Shift)[] _rows = [("qwertyuiopå", 0), ("asdfghjklöä", 0.25), ("zxcvbnm", 0.75)];
    private static readonly HashSet<(char, char)> _neighbours = [.. Neighbours()];

    /// <summary>Whether the keys of two lower-case letters touch.</summary>
    public static bool AreNeighbours(char one, char other) => _neighbours.Contains((one, other));

    /// <summary>
    /// What the keys that were hit write on a Finnish keyboard, where the text shows that another one was set: [ ; ' beside letters are å ö ä on an
    /// American one (s'hk;posti), Cyrillic letters stand for Latin ones. As long as the text; null when nothing shows.
    /// </summary>
    public static string? InOtherLayout(string text)
    {
        char[]? other = null;
        for (var at = 0; at < text.Length; at++)
        {
            var unit = text[at];
            var place = unit < '\u0400' ? American.IndexOf(unit, StringComparison.Ordinal) : Cyrillic.IndexOf(char.ToLowerInvariant(unit), StringComparison.Ordinal);
            if (place < 0 || (unit < '\u0400' && !IsBesideLetter(text, at)))
                continue;
            other ??= text.ToCharArray();
            other[at] = unit < '\u0400' ? Finnish[place] : Latin[place];
        }

        return other is null ? null : new string(other);
    }

    private static bool IsBesideLetter(string text, int at) =>
        (at > 0 && char.IsLetter(text[at - 1])) || (at + 1 < text.Length && char.IsLetter(text[at + 1]));

    private static IEnumerable<(char, char)> Neighbours()
    {
        var keys = _rows.SelectMany((row, y) => row.Letters.Select((letter, x) => (Letter: letter, X: x + row.Shift, Y: y))).ToList();
        return from one in keys
               from other in keys
               where one.Letter != other.Letter && Math.Abs(one.Y - other.Y) <= 1 && Math.Abs(one.X - other.X) < Reach
               select (one.Letter, other.Letter);
    }
}

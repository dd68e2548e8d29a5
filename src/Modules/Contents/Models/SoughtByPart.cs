using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Models;

/// <summary>The searches by which its author wants an item to be found. They are for those who write; readers' searches do not look at them.</summary>
public sealed class SoughtByPart : ContentPart
{
    /// <summary>Most searches of one item.</summary>
    public const int MaxSearches = 20;

    /// <summary>Longest search, in characters.</summary>
    public const int MaxLength = 200;

    /// <summary>The searches as readers would type them.</summary>
    public List<string> Searches { get; set; } = [];

    /// <summary>Reads searches, one on a line, with single spaces and without doubles.</summary>
    public static List<string> Parse(string? lines) =>
    [
        .. (lines ?? "").Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(line => line.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>Puts searches before those that are there, as lines; what is there already, is too long or one too many is left out.</summary>
    public static string Add(string? lines, IEnumerable<string> searches)
    {
        ArgumentNullException.ThrowIfNull(searches);
        var present = Parse(lines);
        var added = Parse(string.Join('\n', searches.Take(MaxSearches).Select(search => search.ReplaceLineEndings(" ")))).Where(search => search.Length <= MaxLength).Except(present, StringComparer.OrdinalIgnoreCase);
        return string.Join('\n', added.Take(Math.Max(0, MaxSearches - present.Count)).Concat(present));
    }
}

using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ItsmSite.Tests.Unit.Design;

/// <summary>docs/glossary.md as it is written, and the texts of all modules.</summary>
internal sealed partial class Glossary
{
    /// <summary>Reads a glossary.</summary>
    public Glossary(string markdown)
    {
        string[]? columns = null;
        foreach (var line in markdown.Split('\n').Select(line => line.Trim()))
        {
            if (!line.StartsWith('|')) columns = null;
            else if (columns is null) columns = Cells(line);
            else if (!line.StartsWith("|---", StringComparison.Ordinal)) Add(columns, Cells(line), line);
        }
    }

    /// <summary>What each English term is in Finnish; several where each of them is right.</summary>
    public Dictionary<string, HashSet<string>> Terms { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>English texts that have several Finnish ones.</summary>
    public Dictionary<string, HashSet<string>> Doubles { get; } = new(StringComparer.Ordinal);

    /// <summary>What must not appear: in which language, the words, and how they are found.</summary>
    public List<(bool IsFinnish, string Word, Regex Found)> Forbidden { get; } = [];

    /// <summary>Rows that can't be read.</summary>
    public List<string> Unread { get; } = [];

    /// <summary>Every text of the site: the file, its English, its Finnish.</summary>
    public static IReadOnlyList<(string File, string English, string Finnish)> Texts() => [.. Repository.Sources("*.fi.resx")
        .SelectMany(f => XDocument.Load(f).Root!.Elements("data").Select(data => (Path.GetFileName(f), data.Attribute("name")!.Value, data.Element("value")!.Value)))];

    /// <summary>What is wrong with a text.</summary>
    public IEnumerable<string> FaultsOf(string english, string finnish)
    {
        foreach (var (isFinnish, word, found) in Forbidden)
        {
            if (found.IsMatch(isFinnish ? finnish : english)) yield return $"“{english}” = “{finnish}”: not “{word}”";
        }

        if (Terms.TryGetValue(english, out var right) && !right.Contains(finnish.ToLowerInvariant()) && !(Doubles.TryGetValue(english, out var others) && others.Contains(finnish)))
            yield return $"“{english}” is “{string.Join("” or “", right)}”, not “{finnish}”";
    }

    private void Add(string[] columns, string[] cells, string line)
    {
        if (cells.Length != columns.Length)
        {
            Unread.Add(line);
        }
        else if (columns[^1] == "Where")
        {
            Doubles[cells[0]] = [.. Parts(cells[1])];
        }
        else
        {
            AddTerms(cells[0], cells[1]);
            if (Array.IndexOf(columns, "Not") is var not and >= 0 && cells[not].Length > 0) AddForbidden(cells[not], line);
        }
    }

    // "a / b" and "x / y" are pairs; otherwise each Finnish word is right for each English one.
    private void AddTerms(string english, string finnish)
    {
        var (keys, values) = (Parts(english), Parts(finnish));
        for (var i = 0; i < keys.Length; i++)
        {
            var known = Terms.TryGetValue(keys[i], out var present) ? present : Terms[keys[i]] = [];
            known.UnionWith((keys.Length == values.Length ? [values[i]] : values).Select(value => value.ToLowerInvariant()));
        }
    }

    private void AddForbidden(string cell, string line)
    {
        foreach (var part in cell.Split(';', StringSplitOptions.TrimEntries))
        {
            if (part.Split(':', 2) is not ["en" or "fi", var words]) Unread.Add(line);
            else foreach (var word in words.Split(',', StringSplitOptions.TrimEntries)) Forbidden.Add((part.StartsWith("fi", StringComparison.Ordinal), word, Word(word)));
        }
    }

    private static Regex Word(string word) =>
        new($@"(?<![\p{{L}}\d]){Regex.Escape(word.TrimEnd('*'))}{(word.EndsWith('*') ? "" : @"(?![\p{L}\d])")}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string[] Parts(string cell) => [.. Brackets().Replace(cell, "").Split([" / ", ", "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static string[] Cells(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];

    [GeneratedRegex(@"\s*\([^)]*\)")]
    private static partial Regex Brackets();
}

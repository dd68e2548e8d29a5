using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ItsmSite.Knowledge.Import;

/// <summary>The fields of a front matter. Only scalars and lists of them: objects are never made, aliases and tags mean nothing.</summary>
public sealed class FrontMatter
{
    private const int MaximumLength = 64 * 1024;
    private const int MaximumDepth = 20;
    private static readonly string[] DateFormats = ["M/d/yyyy", "yyyy-M-d", "yyyy/M/d", "d.M.yyyy", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss K", "yyyy-MM-dd HH:mm:ss zzz", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];
    private readonly Dictionary<string, List<string>> fields = new(StringComparer.OrdinalIgnoreCase);

    private FrontMatter()
    {
    }

    /// <summary>No fields.</summary>
    public static FrontMatter Empty { get; } = new();

    /// <summary>The fields' names, nested ones as "catalog.name".</summary>
    public IReadOnlyCollection<string> Names => fields.Keys;

    /// <summary>Reads the lines between the marks. A <see cref="FormatException"/> says in words for people what is wrong; its Data["line"] is the line of these lines, from 1.</summary>
    public static FrontMatter Parse(string yaml)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        if (yaml.Length > MaximumLength)
            throw Broken(1, $"the front matter is longer than {MaximumLength} characters");
        var matter = new FrontMatter();
        try
        {
            matter.Read(new Parser(new StringReader(yaml)));
        }
        catch (YamlException exception)
        {
            throw Broken((int)exception.Start.Line, "the front matter is no valid YAML: " + exception.Message);
        }

        return matter;
    }

    /// <summary>The first of the named fields that has a value; null when none has. Lists are joined by ", ".</summary>
    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (fields.TryGetValue(name, out var values) && string.Join(", ", values).Trim() is { Length: > 0 } text)
                return text;
        }

        return null;
    }

    /// <summary>The values of all named fields, without doubles; a single value is parted at commas.</summary>
    public IReadOnlyList<string> List(params ReadOnlySpan<string> names)
    {
        var all = new List<string>();
        foreach (var name in names)
        {
            if (fields.TryGetValue(name, out var values))
                all.AddRange(values.Count == 1 ? values[0].Split([',', ';'], StringSplitOptions.TrimEntries) : values);
        }

        return [.. all.Select(value => value.Trim()).Where(value => value.Length is > 0 and <= 100).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The first of the named fields that is a date; dates without a zone are UTC, 1/2/2024 is the second of January.</summary>
    public DateTimeOffset? Date(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Text(name) is { } text && TryDate(text, out var date))
                return date;
        }

        return null;
    }

    internal static bool TryDate(string text, out DateTimeOffset date)
    {
        var isRead = DateTimeOffset.TryParseExact(text.Trim(), DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out date);
        return isRead && date.Year is >= 1970 and < 2200;
    }

    private static FormatException Broken(int line, string reason)
    {
        var exception = new FormatException(reason.ReplaceLineEndings(" "));
        exception.Data["line"] = line;
        return exception;
    }

    /// <summary>Walks the parser's events; recursion would let a deep text overflow the stack.</summary>
    private void Read(Parser parser)
    {
        var path = new Stack<(bool IsMap, string Prefix, string? Key)>();
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case DocumentStart when fields.Count > 0:
                    return;
                case MappingStart or SequenceStart:
                    if (path.Count >= MaximumDepth)
                        throw Broken((int)parser.Current.Start.Line, $"the front matter nests deeper than {MaximumDepth} levels");
                    if (path.Count == 0 && parser.Current is SequenceStart)
                        throw Broken((int)parser.Current.Start.Line, "the front matter is a list; fields with names are expected");
                    path.Push((parser.Current is MappingStart, path.Count == 0 ? "" : NameOf(path.Peek()), null));
                    break;
                case MappingEnd or SequenceEnd:
                    path.Pop();
                    ValueEnded(path);
                    break;
                case Scalar scalar when path.Count == 0:
                    throw Broken((int)scalar.Start.Line, "the front matter is no list of fields");
                case Scalar scalar when path.Peek() is { IsMap: true, Key: null } map:
                    path.Pop();
                    path.Push(map with { Key = scalar.Value });
                    break;
                case Scalar scalar:
                    Add(NameOf(path.Peek()), scalar.Value);
                    ValueEnded(path);
                    break;
                case AnchorAlias:
                    ValueEnded(path);
                    break;
            }
        }
    }

    private static string NameOf((bool IsMap, string Prefix, string? Key) level) =>
        !level.IsMap ? level.Prefix : level.Prefix.Length == 0 ? level.Key ?? "" : level.Prefix + "." + level.Key;

    private static void ValueEnded(Stack<(bool IsMap, string Prefix, string? Key)> path)
    {
        if (path.TryPeek(out var level) && level.IsMap)
        {
            path.Pop();
            path.Push(level.Key is null ? level with { Key = "" } : level with { Key = null });
        }
    }

    private void Add(string name, string value)
    {
        if (!fields.TryGetValue(name, out var values))
            fields[name] = values = [];
        if (value.Length > 0 && values.Count < 200)
            values.Add(value);
    }
}

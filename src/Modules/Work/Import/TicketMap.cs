using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ItsmSite.Framework.Web;
using Microsoft.Extensions.Options;

namespace ItsmSite.Work.Import;

/// <summary>Says what the columns of a file of tickets are here; described in <c>docs/import-tickets.md</c>.</summary>
public sealed record TicketMap
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Name of where the tickets come from: with it and their key they are known again.</summary>
    public required string Source { get; init; }

    /// <summary>What a row is.</summary>
    public TicketRows Rows { get; init; }

    /// <summary>The column that says which ticket a row is about; without one each row is a ticket known by its place in the file.</summary>
    public string? Key { get; init; }

    /// <summary>What stands between cells.</summary>
    public string Delimiter { get; init; } = ",";

    /// <summary>The file's encoding.</summary>
    public string Encoding { get; init; } = "utf-8";

    /// <summary>What stands in a cell about which nothing is known, beside nothing at all.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>How dates are written, as .NET writes formats.</summary>
    public IReadOnlyList<string> DateFormats { get; init; } = ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd"];

    /// <summary>Time zone of the dates, an IANA name.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>Where the fields come from, by their names in <see cref="TicketFields"/>.</summary>
    public required IReadOnlyDictionary<string, MapField> Fields { get; init; }

    /// <summary>Columns that no field holds and whose changes are told, by what they are called here.</summary>
    public IReadOnlyDictionary<string, string> Watch { get; init; } = new Dictionary<string, string>();

    /// <summary>The columns the file must have.</summary>
    [JsonIgnore]
    public IEnumerable<string> Columns => Fields.Values.Select(f => f.Column).Append(Key).Concat(Watch.Values).Concat(Fields.Values.SelectMany(f => TextTemplate.ColumnsOf(f.Text))).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The same map in the same words; part of each ticket's fingerprint, so that another map brings the tickets up to date.</summary>
    [JsonIgnore]
    public string Json { get; private init; } = "";

    /// <summary>Reads a map.</summary>
    /// <exception cref="JsonException">It is not one; the message says why.</exception>
    public static TicketMap Parse(string json)
    {
        var map = JsonSerializer.Deserialize<TicketMap>(json, s_options) ?? throw new JsonException("The map is empty.");
        if (string.IsNullOrWhiteSpace(map.Source)) throw new JsonException("The map needs a source: the name of where the tickets come from.");
        if (map.Fields.Keys.FirstOrDefault(f => !TicketFields.All.Contains(f)) is { } unknown) throw new JsonException($"There is no field '{unknown}'. Known are {string.Join(", ", TicketFields.All.Order(StringComparer.Ordinal))}.");
        if (map.Rows == TicketRows.Changes && map.Key is null) throw new JsonException("A file of changes needs a key: the column that says which ticket a row is about.");
        if (map.Delimiter.Length != 1) throw new JsonException("The delimiter is one character.");
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(map.TimeZone, out _)) throw new JsonException($"There is no time zone '{map.TimeZone}'.");
        _ = map.FindEncoding();
        return map with { Json = json };
    }

    /// <summary>The file's encoding.</summary>
    /// <exception cref="JsonException">There is none of this name.</exception>
    public Encoding FindEncoding()
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(Encoding) ?? System.Text.Encoding.GetEncoding(Encoding);
        }
        catch (ArgumentException)
        {
            throw new JsonException($"There is no encoding '{Encoding}'.");
        }
    }

    /// <summary>Times of the file's zone in UTC.</summary>
    public SiteTime Zone() => new(Options.Create(new SiteOptions { TimeZone = TimeZone }));
}

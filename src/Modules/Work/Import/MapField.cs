using System.Text.Json.Serialization;

namespace ItsmSite.Work.Import;

/// <summary>Where a field's value comes from: a column, a text made of columns, or one value for all.</summary>
[JsonConverter(typeof(MapFieldConverter))]
public sealed record MapField
{
    /// <summary>Name of the column; null where there is none.</summary>
    public string? Column { get; init; }

    /// <summary>What stands in the column, and what that is here; null where it is taken as it is.</summary>
    public IReadOnlyDictionary<string, string>? Values { get; init; }

    /// <summary>A text with columns in braces; null where there is none.</summary>
    public string? Text { get; init; }

    /// <summary>The same value for all; null where there is none.</summary>
    public string? Value { get; init; }
}

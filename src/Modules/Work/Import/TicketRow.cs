namespace ItsmSite.Work.Import;

/// <summary>A row as it is understood: known values only.</summary>
/// <param name="Line">The line it begins at.</param>
/// <param name="Texts">Fields that are texts, by name.</param>
/// <param name="Numbers">Fields that are whole numbers, by name.</param>
/// <param name="Times">Fields that are times in UTC, by name.</param>
/// <param name="Labels">Fields with a table of values, in the words of the file.</param>
/// <param name="Watched">Columns that are told of, by what they are called here.</param>
public sealed record TicketRow(
    long Line,
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyDictionary<string, int> Numbers,
    IReadOnlyDictionary<string, DateTime> Times,
    IReadOnlyDictionary<string, string> Labels,
    IReadOnlyDictionary<string, string> Watched)
{
    /// <summary>All cells, for the fingerprint.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];

    /// <summary>How many texts were mended.</summary>
    public int Mended { get; init; }

    /// <summary>True where a text looks damaged and could not be mended.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>A text; empty where nothing is known.</summary>
    public string Text(string field) => Texts.GetValueOrDefault(field, "");

    /// <summary>A number; null where nothing is known.</summary>
    public int? Number(string field) => Numbers.TryGetValue(field, out var number) ? number : null;

    /// <summary>A time; null where nothing is known.</summary>
    public DateTime? Time(string field) => Times.TryGetValue(field, out var time) ? time : null;
}

namespace ItsmSite.Work.Models;

/// <summary>The last number that was given of a series.</summary>
public sealed class WorkNumber
{
    /// <summary>What the numbers of the series begin with.</summary>
    public required string Prefix { get; set; }

    /// <summary>The last one given.</summary>
    public long Last { get; set; }
}

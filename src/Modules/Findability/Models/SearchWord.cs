namespace ItsmSite.Findability.Models;

/// <summary>A word of a group of searches, so that groups are found by their words.</summary>
public sealed class SearchWord
{
    /// <summary>Stem of the word.</summary>
    public required string Word { get; set; }

    /// <summary>The group that has it.</summary>
    public required string Group { get; set; }
}

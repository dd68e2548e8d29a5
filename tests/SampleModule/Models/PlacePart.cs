using ItsmSite.Framework.Content;

namespace ItsmSite.LostAndFound.Models;

/// <summary>Where in the building something is.</summary>
public sealed class PlacePart : ContentPart
{
    /// <summary>Floors below and above the ground that there may be.</summary>
    public const int MaxFloor = 50;

    /// <summary>Name of the building.</summary>
    public string Building { get; set; } = "";

    /// <summary>Number of the floor; 0 is the ground.</summary>
    public int Floor { get; set; }
}

using ItsmSite.Framework.Web.Chrome;

namespace ItsmSite.Contents.Fields;

/// <summary>What readers see of an item within the item.</summary>
/// <param name="Name">What it is called; may be empty.</param>
/// <param name="Fields">What is shown of it, in order.</param>
public sealed record ItemDisplay(string Name, IReadOnlyList<FieldDisplay> Fields)
{
    /// <summary>Where it leads; with one link its name is the link.</summary>
    public IReadOnlyList<NavigationLink> Links { get; init; } = [];

    /// <summary>The items below it.</summary>
    public IReadOnlyList<ItemDisplay> Children { get; init; } = [];
}

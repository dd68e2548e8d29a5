using ItsmSite.Framework.Content;
using ItsmSite.LostAndFound.Models;

namespace ItsmSite.LostAndFound.Handlers;

/// <summary>A place is on a floor that a building may have, and its building is found by search.</summary>
public sealed class PlacePartHandler : ContentHandlerBase, IContentIndexHandler
{
    /// <inheritdoc />
    public override Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Item.As<PlacePart>() is { Floor: < -PlacePart.MaxFloor or > PlacePart.MaxFloor })
            context.Errors.Add(new ContentError(nameof(PlacePart), "There is no such floor: write a number from {0} to {1}.") { Arguments = [-PlacePart.MaxFloor, PlacePart.MaxFloor] });
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public void Build(ContentItem item, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(document);
        if (item.As<PlacePart>() is { Building.Length: > 0 } place) document.Keywords.Add(place.Building);
    }
}

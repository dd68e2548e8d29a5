using System.Text.Json.Nodes;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web.Chrome;

namespace ItsmSite.Contents.Fields;

/// <summary><c>ContentPickerField {ContentItemIds[]}</c>: other items, of the types that its setting <c>DisplayedContentTypes</c> names. Only what the reader may see is offered and shown.</summary>
public sealed class ContentPickerFieldDriver(ContentFinder content, ContentLists lists, ContentNames names, IActorAccessor actor) : PickerFieldDriver("ContentPickerField", "ContentItemIds")
{
    private const int MaxChoices = 500;

    /// <inheritdoc />
    public override async ValueTask<FieldEditor> EditAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(field);
        var chosen = IdsOf(field);
        var types = field.Definition.Own["DisplayedContentTypes"] is JsonArray listed ? listed.Select(t => t?.ToString() ?? "").ToList() : [];
        var offered = await lists.ListNamesAsync(types, MaxChoices, cancellationToken);
        // What is chosen but not among the offered stays chosen: an editor must not lose what it does not show.
        var kept = chosen.Where(id => offered.All(o => o.ContentItemId != id)).ToList();
        var keptItems = await content.FindVisibleAsync(kept, actor.Current.Scope, VersionOptions.Latest, cancellationToken);
        return Offer(field, culture,
        [
            .. offered.Select(o => new FieldChoice(o.ContentItemId, o.Name, chosen.Contains(o.ContentItemId))),
            .. kept.Select(id => new FieldChoice(id, keptItems.TryGetValue(id, out var item) ? item.DisplayText : "…", true)),
        ]);
    }

    /// <inheritdoc />
    public override async ValueTask<FieldDisplay> DisplayAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        var ids = IdsOf(field);
        var found = await content.FindVisibleAsync(ids, actor.Current.Scope, VersionOptions.Published, cancellationToken);
        var links = new List<NavigationLink>();
        foreach (var id in ids)
        {
            if (found.TryGetValue(id, out var item)) links.Add(new NavigationLink(await names.OfAsync(item, culture, cancellationToken), ContentNames.UrlOf(item)));
        }

        return FieldDisplay.Of(field, culture) with { Links = links };
    }
}

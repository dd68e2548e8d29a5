using System.Text.Json.Nodes;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web.Chrome;

namespace ItsmSite.Contents.Fields;

/// <summary><c>ContentPickerField {ContentItemIds[]}</c>: other items, of the types that its setting <c>DisplayedContentTypes</c> names. Only what the reader may see is offered and shown.</summary>
public sealed class ContentPickerFieldDriver(ContentFinder content, ContentLists lists, ContentNames names, IActorAccessor actor) : ContentFieldDriver("ContentPickerField")
{
    private const int MaxChoices = 500;

    /// <inheritdoc />
    public override bool IsEmpty(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Texts("ContentItemIds").Count == 0;
    }

    /// <inheritdoc />
    public override IEnumerable<ContentError> Validate(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (!field.Definition.Flag("Multiple") && field.Texts("ContentItemIds").Count > 1) yield return field.Error("{0}: choose one only.", field.Label);
    }

    /// <inheritdoc />
    public override JsonObject Read(FieldValue field, FieldForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var json = Copy(field);
        json["ContentItemIds"] = new JsonArray([.. form.Texts(field.InputName, "ContentItemIds").Where(ContentIds.IsValid).Select(id => JsonValue.Create(id))]);
        return json;
    }

    /// <inheritdoc />
    public override async ValueTask<FieldEditor> EditAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(field);
        var chosen = field.Texts("ContentItemIds");
        var types = field.Definition.Own["DisplayedContentTypes"] is JsonArray listed ? listed.Select(t => t?.ToString() ?? "").ToList() : [];
        var offered = await lists.ListNamesAsync(types, MaxChoices, cancellationToken);
        // What is chosen but not among the offered stays chosen: an editor must not lose what it does not show.
        var kept = chosen.Where(id => offered.All(o => o.ContentItemId != id)).ToList();
        var keptItems = await content.FindVisibleAsync(kept, actor.Current.Scope, VersionOptions.Latest, cancellationToken);
        return FieldEditor.Of("Choices", field, culture) with
        {
            IsMultiple = field.Definition.Flag("Multiple"),
            Choices =
            [
                .. offered.Select(o => new FieldChoice(o.ContentItemId, o.Name, chosen.Contains(o.ContentItemId))),
                .. kept.Select(id => new FieldChoice(id, keptItems.TryGetValue(id, out var item) ? item.DisplayText : "…", true)),
            ],
            Values = new Dictionary<string, string> { ["Member"] = "ContentItemIds" },
        };
    }

    /// <inheritdoc />
    public override async ValueTask<FieldDisplay> DisplayAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(field);
        var ids = field.Texts("ContentItemIds");
        var found = ids.Count == 0 ? new Dictionary<string, ContentItem>() : await content.FindVisibleAsync(ids, actor.Current.Scope, VersionOptions.Published, cancellationToken);
        var links = new List<NavigationLink>();
        foreach (var id in ids)
        {
            if (found.TryGetValue(id, out var item)) links.Add(new NavigationLink(await names.OfAsync(item, culture, cancellationToken), ContentNames.UrlOf(item)));
        }

        return FieldDisplay.Of(field, culture) with { Links = links };
    }

    /// <inheritdoc />
    public override string ToText(FieldValue field, string culture)
    {
        ArgumentNullException.ThrowIfNull(field);
        return string.Join(' ', field.Texts("ContentItemIds"));
    }

    /// <summary>What it leads to is found by itself; its ids are no words to search for.</summary>
    public override void Index(FieldValue field, ContentIndexBuilder document)
    {
    }
}

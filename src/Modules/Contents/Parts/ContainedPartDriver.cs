using System.Globalization;
using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web.Chrome;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents.Parts;

/// <summary>The list an item belongs to, and its place there.</summary>
public sealed class ContainedPartDriver(
    ContentLists lists, ContentFinder content, ContentNames names, ContentDefinitions definitions, IActorAccessor actor, IStringLocalizer<ContentsTexts> texts) : IContentPartDriver
{
    private const int MaxChoices = 500;

    /// <inheritdoc />
    public string PartName => nameof(ContainedPart);

    /// <inheritdoc />
    public bool IsForWholeItems => true;

    /// <inheritdoc />
    public IReadOnlyList<ContentMember> MembersOf(PartContext part) => [ContentMember.Text(nameof(ContainedPart.ListContentItemId)), ContentMember.WholeNumber(nameof(ContainedPart.Order))];

    /// <inheritdoc />
    public async ValueTask<IReadOnlyList<FieldEditor>> EditAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        var contained = part.Item.GetOrCreate<ContainedPart>();
        var types = (await definitions.ReadAsync(cancellationToken)).Types.Values.Where(t => t.ListedTypes.Contains(part.Type.Name)).Select(t => t.Name).ToList();
        var offered = types.Count == 0 ? [] : await lists.ListNamesAsync(types, MaxChoices, cancellationToken);
        var choices = offered.Select(o => new FieldChoice(o.ContentItemId, o.Name, o.ContentItemId == contained.ListContentItemId)).ToList();
        // A list that is not offered, a draft for example, stays chosen.
        if (contained.ListContentItemId.Length > 0 && choices.All(c => !c.IsChosen))
            choices.Add(new FieldChoice(contained.ListContentItemId, (await FindAsync(contained.ListContentItemId, VersionOptions.Latest, cancellationToken))?.DisplayText ?? "…", true));
        return
        [
            new FieldEditor("Choices", PartName, texts["Belongs to"], texts["The list that shows it."], false)
            {
                ErrorName = "ContainedPart.ListContentItemId",
                Choices = choices,
                Values = new Dictionary<string, string> { ["Member"] = nameof(ContainedPart.ListContentItemId) },
            },
            new FieldEditor("Number", PartName, texts["Place in the list"], texts["A whole number; the smallest comes first."], false)
            {
                ErrorName = "ContainedPart.Order",
                Values = new Dictionary<string, string> { ["Member"] = nameof(ContainedPart.Order), ["Value"] = contained.Order.ToString(CultureInfo.InvariantCulture) },
            },
        ];
    }

    /// <inheritdoc />
    public ValueTask ReadAsync(PartContext part, FieldForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(form);
        var list = form.Text(PartName, nameof(ContainedPart.ListContentItemId));
        if (list.Length == 0 && !part.Item.Has<ContainedPart>()) return ValueTask.CompletedTask;
        part.Item.Alter<ContainedPart>(p =>
        {
            p.ListContentItemId = list;
            // What is no number leaves the place as it was.
            if (int.TryParse(form.Text(PartName, nameof(ContainedPart.Order)), NumberStyles.Integer, CultureInfo.InvariantCulture, out var order)) p.Order = order;
        });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public async ValueTask<IReadOnlyList<FieldDisplay>> DisplayAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (part.Item.As<ContainedPart>() is not { ListContentItemId.Length: > 0 } contained || await FindAsync(contained.ListContentItemId, VersionOptions.Published, cancellationToken) is not { } list) return [];
        return [new FieldDisplay("Text", texts["Belongs to"], PartName) { Links = [new NavigationLink(await names.OfAsync(list, culture, cancellationToken), ContentNames.UrlOf(list))] }];
    }

    private Task<ContentItem?> FindAsync(string id, VersionOptions version, CancellationToken cancellationToken) =>
        content.FindVisibleAsync(id, actor.Current.Scope, version, cancellationToken);
}

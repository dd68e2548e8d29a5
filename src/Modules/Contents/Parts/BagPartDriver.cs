using ItsmSite.Contents.Fields;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents.Parts;

/// <summary><c>BagPart {ContentItems[]}</c>: items within the item, of the types or stereotypes that <c>BagPartSettings {ContainedContentTypes[], ContainedStereotypes[]}</c> names.</summary>
public sealed class BagPartDriver(ContainedItems items, IStringLocalizer<ContentsTexts> texts) : IContentPartDriver
{
    private const string Settings = "BagPartSettings";

    /// <summary>Items at most.</summary>
    public const int MaxItems = 200;

    /// <inheritdoc />
    public string PartName => "BagPart";

    /// <inheritdoc />
    public IReadOnlyList<ContentMember> MembersOf(PartContext part) => [ContentMember.Items(RuleOf(part))];

    /// <inheritdoc />
    public async ValueTask<IReadOnlyList<FieldEditor>> EditAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        var editor = new FieldEditor("Items", part.Part.Name, LabelOf(part, culture) is { Length: > 0 } label ? label : texts["Contents"], "", false) { Values = new Dictionary<string, string> { ["Most"] = $"{MaxItems}" } };
        return [await items.EditAsync(part, RuleOf(part), editor, culture, cancellationToken)];
    }

    /// <inheritdoc />
    public ValueTask ReadAsync(PartContext part, FieldForm form, CancellationToken cancellationToken) => items.ReadAsync(part, RuleOf(part), form, cancellationToken);

    /// <inheritdoc />
    public async ValueTask<IReadOnlyList<FieldDisplay>> DisplayAsync(PartContext part, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        return [new FieldDisplay("Items", LabelOf(part, culture), part.Part.Name) { Items = await items.DisplayAsync(part, RuleOf(part), culture, cancellationToken), IsLong = true }];
    }

    private static string LabelOf(PartContext part, string culture) => part.Part.NameIn(culture);

    private static ContainedItemsRule RuleOf(PartContext part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var types = part.Part.Names(Settings, "ContainedContentTypes").ToHashSet(StringComparer.Ordinal);
        var stereotypes = part.Part.Names(Settings, "ContainedStereotypes").ToHashSet(StringComparer.Ordinal);
        return new ContainedItemsRule("ContentItems", null, MaxItems, type => !type.IsHidden && (types.Contains(type.Name) || (type.Stereotype is { } stereotype && stereotypes.Contains(stereotype))));
    }
}

using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Contents.Fields;

/// <summary><c>UserPickerField {UserIds[]}</c>: people; several where its setting <c>Multiple</c> says so.</summary>
public sealed class UserPickerFieldDriver(IPeople people) : PickerFieldDriver("UserPickerField", "UserIds")
{
    /// <inheritdoc />
    public override IReadOnlyList<ContentMember> MembersOf(ContentFieldDefinition field) => [ContentMember.Texts("UserIds")];

    /// <inheritdoc />
    public override async ValueTask<FieldEditor> EditAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        var chosen = IdsOf(field);
        var all = await people.ListAsync(cancellationToken);
        return Offer(field, culture, [.. all.Select(p => new FieldChoice(p.UserId, p.DisplayName, chosen.Contains(p.UserId)))]);
    }

    /// <inheritdoc />
    public override async ValueTask<FieldDisplay> DisplayAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        var ids = IdsOf(field);
        var display = FieldDisplay.Of(field, culture);
        if (ids.Count == 0) return display;
        var found = await people.FindByIdAsync(ids, cancellationToken);
        return display with { Text = string.Join(", ", ids.Select(id => found.GetValueOrDefault(id)?.DisplayName).OfType<string>()) };
    }

    /// <summary>Ids of accounts have a form of their own.</summary>
    protected override bool IsId(string text) => true;
}

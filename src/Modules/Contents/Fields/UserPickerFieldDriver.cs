using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Contents.Fields;

/// <summary><c>UserPickerField {UserIds[]}</c>: people; several where its setting <c>Multiple</c> says so.</summary>
public sealed class UserPickerFieldDriver(IPeople people) : ContentFieldDriver("UserPickerField")
{
    /// <inheritdoc />
    public override bool IsEmpty(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Texts("UserIds").Count == 0;
    }

    /// <inheritdoc />
    public override IEnumerable<ContentError> Validate(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (!field.Definition.Flag("Multiple") && field.Texts("UserIds").Count > 1) yield return field.Error("{0}: choose one only.", field.Label);
    }

    /// <inheritdoc />
    public override JsonObject Read(FieldValue field, FieldForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var json = Copy(field);
        json["UserIds"] = new JsonArray([.. form.Texts(field.InputName, "UserIds").Select(id => JsonValue.Create(id))]);
        return json;
    }

    /// <inheritdoc />
    public override async ValueTask<FieldEditor> EditAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(field);
        var chosen = field.Texts("UserIds");
        var all = await people.ListAsync(cancellationToken);
        return FieldEditor.Of("Choices", field, culture) with
        {
            IsMultiple = field.Definition.Flag("Multiple"),
            Choices = [.. all.Select(p => new FieldChoice(p.UserId, p.DisplayName, chosen.Contains(p.UserId)))],
            Values = new Dictionary<string, string> { ["Member"] = "UserIds" },
        };
    }

    /// <inheritdoc />
    public override async ValueTask<FieldDisplay> DisplayAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(field);
        var ids = field.Texts("UserIds");
        var found = ids.Count == 0 ? null : await people.FindByIdAsync(ids, cancellationToken);
        return FieldDisplay.Of(field, culture) with { Text = string.Join(", ", ids.Select(id => found!.GetValueOrDefault(id)?.DisplayName).OfType<string>()) };
    }

    /// <inheritdoc />
    public override string ToText(FieldValue field, string culture)
    {
        ArgumentNullException.ThrowIfNull(field);
        return string.Join(' ', field.Texts("UserIds"));
    }

    /// <summary>Ids are no words to search for.</summary>
    public override void Index(FieldValue field, ContentIndexBuilder document)
    {
    }
}

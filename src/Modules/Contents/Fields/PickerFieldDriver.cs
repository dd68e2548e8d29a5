using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Fields;

/// <summary>A field that holds a list of ids: people, items or terms.</summary>
/// <param name="fieldName">The kind.</param>
/// <param name="member">The member that holds the ids.</param>
public abstract class PickerFieldDriver(string fieldName, string member) : ContentFieldDriver(fieldName)
{
    /// <inheritdoc />
    public override IReadOnlyList<ContentMember> MembersOf(ContentFieldDefinition field) => [ContentMember.Ids(member)];

    /// <inheritdoc />
    public override bool IsEmpty(FieldValue field) => IdsOf(field).Count == 0;

    /// <inheritdoc />
    public override IEnumerable<ContentError> Validate(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (!IsMultiple(field) && IdsOf(field).Count > 1) yield return field.Error("{0}: choose one only.", field.Label);
    }

    /// <inheritdoc />
    public override JsonObject Read(FieldValue field, FieldForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var json = Copy(field);
        json[member] = new JsonArray([.. form.Texts(field.InputName, member).Where(IsId).Select(id => JsonValue.Create(id))]);
        return json;
    }

    /// <inheritdoc />
    public override string ToText(FieldValue field, string culture) => string.Join(' ', IdsOf(field));

    /// <summary>Ids are no words to search for.</summary>
    public override void Index(FieldValue field, ContentIndexBuilder document)
    {
    }

    /// <summary>The ids it holds.</summary>
    protected IReadOnlyList<string> IdsOf(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Texts(member);
    }

    /// <summary>Whether several can be chosen.</summary>
    protected virtual bool IsMultiple(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Definition.Flag("Multiple");
    }

    /// <summary>Whether a posted text can be an id.</summary>
    protected virtual bool IsId(string text) => ContentIds.IsValid(text);

    /// <summary>The editor that offers some choices.</summary>
    protected FieldEditor Offer(FieldValue field, string culture, IReadOnlyList<FieldChoice> choices) => FieldEditor.Of("Choices", field, culture) with
    {
        IsMultiple = IsMultiple(field),
        Choices = choices,
        Values = new Dictionary<string, string> { ["Member"] = member },
    };
}

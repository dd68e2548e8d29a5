using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents.Fields;

/// <summary><c>BooleanField {Value}</c>.</summary>
public sealed class BooleanFieldDriver(IStringLocalizer<ContentsTexts> texts) : ContentFieldDriver("BooleanField")
{
    /// <inheritdoc />
    public override IReadOnlyList<ContentMember> MembersOf(ContentFieldDefinition field) => [ContentMember.Flag("Value")];

    /// <inheritdoc />
    public override bool IsEmpty(FieldValue field) => false;

    /// <inheritdoc />
    public override JsonObject Read(FieldValue field, FieldForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var json = Copy(field);
        json["Value"] = form.Flag(field.InputName, "Value");
        return json;
    }

    /// <inheritdoc />
    public override ValueTask<FieldEditor> EditAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        var chosen = IsTrue(field) ? "true" : "";
        return ValueTask.FromResult(FieldEditor.Of("Check", field, culture) with { Values = new Dictionary<string, string> { ["Value"] = chosen } });
    }

    /// <inheritdoc />
    public override string ToText(FieldValue field, string culture) => IsTrue(field) ? texts["Yes"] : texts["No"];

    /// <summary>A yes or no is nothing one searches for.</summary>
    public override void Index(FieldValue field, ContentIndexBuilder document)
    {
    }

    private static bool IsTrue(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Json["Value"] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Fields;

/// <summary><c>NumericField {Value}</c> with settings <c>Minimum, Maximum, Scale</c> (digits after the point) and <c>Unit</c>.</summary>
public sealed class NumericFieldDriver() : ContentFieldDriver("NumericField")
{
    /// <inheritdoc />
    public override IReadOnlyList<ContentMember> MembersOf(ContentFieldDefinition field) => [ContentMember.Number("Value")];

    /// <inheritdoc />
    public override IEnumerable<ContentError> Validate(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (IsEmpty(field)) yield break;
        if (NumberIn(field) is not { } number) yield return field.Error("{0}: write a number.", field.Label);
        else if (field.Definition.Number("Minimum") is { } least && number < least) yield return field.Error("{0}: the least is {1}.", field.Label, least);
        else if (field.Definition.Number("Maximum") is { } most && number > most) yield return field.Error("{0}: the most is {1}.", field.Label, most);
    }

    /// <inheritdoc />
    public override JsonObject Read(FieldValue field, FieldForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var json = Copy(field);
        var text = form.Text(field.InputName, "Value");
        json["Value"] = text.Length == 0 ? null : Parse(text) is { } number ? JsonValue.Create(number) : JsonValue.Create(text);
        return json;
    }

    /// <inheritdoc />
    public override ValueTask<FieldEditor> EditAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(field);
        var text = NumberIn(field) is { } number ? Format(field, number, CultureInfo.GetCultureInfo(culture)) : field.Json["Value"]?.ToString() ?? "";
        return ValueTask.FromResult(FieldEditor.Of("Number", field, culture) with { Values = new Dictionary<string, string> { ["Value"] = text }, Unit = field.Definition.Text("Unit") ?? "" });
    }

    /// <inheritdoc />
    public override string ToText(FieldValue field, string culture)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (NumberIn(field) is not { } number) return field.Json["Value"]?.ToString() ?? "";
        var text = Format(field, number, CultureInfo.GetCultureInfo(culture));
        return field.Definition.Text("Unit") is { } unit ? $"{text} {unit}" : text;
    }

    private static string Format(FieldValue field, decimal number, CultureInfo culture) =>
        field.Definition.Number("Scale") is { } scale and >= 0 and <= 10 ? number.ToString($"F{(int)scale}", culture) : number.ToString(culture);

    private static decimal? NumberIn(FieldValue field) => field.Json["Value"] is JsonValue value
        ? value.TryGetValue<decimal>(out var number) ? number : Parse(value.ToString())
        : null;

    // People write a decimal comma or a point, and spaces between thousands.
    private static decimal? Parse(string text)
    {
        var plain = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.').Replace('−', '-');
        return decimal.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Web;

namespace ItsmSite.Contents.Fields;

/// <summary><c>DateTimeField {Value}</c> in UTC, written and shown in the site's time zone; with editor <c>Date</c> a day without a time or zone.</summary>
public sealed class DateTimeFieldDriver(SiteTime zone) : ContentFieldDriver("DateTimeField")
{
    /// <inheritdoc />
    public override IReadOnlyList<ContentMember> MembersOf(ContentFieldDefinition field) => [ContentMember.Time("Value")];

    /// <inheritdoc />
    public override IEnumerable<ContentError> Validate(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (field.Json["Value"] is { } node && node.ToString().Length > 0 && ValueOf(field) is null) yield return field.Error("{0}: choose a date.", field.Label);
    }

    /// <inheritdoc />
    public override JsonObject Read(FieldValue field, FieldForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var json = Copy(field);
        var text = form.Text(field.InputName, "Value");
        if (text.Length > 0 && text == InputOf(field)) return json; // as it was, seconds too
        var value = zone.Parse(text) is { } utc && !IsDay(field) ? utc
            : DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day) ? day : (DateTime?)null;
        json["Value"] = text.Length == 0 ? null : JsonValue.Create(value?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) ?? text);
        return json;
    }

    /// <inheritdoc />
    public override ValueTask<FieldEditor> EditAsync(FieldValue field, string culture, CancellationToken cancellationToken) =>
        ValueTask.FromResult(FieldEditor.Of(IsDay(field) ? "Date" : "DateTime", field, culture) with { Values = new Dictionary<string, string> { ["Value"] = InputOf(field) } });

    /// <inheritdoc />
    public override string ToText(FieldValue field, string culture) =>
        Local(field)?.ToString(IsDay(field) ? "d" : "g", CultureInfo.GetCultureInfo(culture is "en" or "" ? "en-GB" : culture)) ?? "";

    private string InputOf(FieldValue field) => Local(field)?.ToString(IsDay(field) ? "yyyy-MM-dd" : SiteTime.InputFormat, CultureInfo.InvariantCulture) ?? "";

    private static bool IsDay(FieldValue field) => field.Definition.Editor == "Date";

    private DateTime? Local(FieldValue field) => ValueOf(field) is { } value ? IsDay(field) ? value : zone.ToLocal(value) : null;

    private static DateTime? ValueOf(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Json["Value"] is JsonValue value
            && DateTime.TryParse(value.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date) ? date : null;
    }
}

using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Fields;

/// <summary><c>TextField {Text}</c>: a line, several lines (editor <c>TextArea</c>), or one of a list (editor <c>PredefinedList</c>).</summary>
public sealed class TextFieldDriver() : ContentFieldDriver("TextField")
{
    private const int MaxLength = 20_000;

    /// <inheritdoc />
    public override IReadOnlyList<ContentMember> MembersOf(ContentFieldDefinition field) => [ContentMember.Text("Text")];

    /// <inheritdoc />
    public override IEnumerable<ContentError> Validate(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var text = field.Text("Text");
        var most = (int?)field.Definition.Number("MaxLength") ?? MaxLength;
        if (text.Length > most) yield return field.Error("{0}: shorten it to {1} characters.", field.Label, most);
        var options = Options(field.Definition);
        if (text.Length > 0 && options.Count > 0 && options.All(o => o.Value != text)) yield return field.Error("{0}: choose from the list.", field.Label);
    }

    /// <inheritdoc />
    public override JsonObject Read(FieldValue field, FieldForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var json = Copy(field);
        json["Text"] = form.Text(field.InputName, "Text");
        return json;
    }

    /// <inheritdoc />
    public override ValueTask<FieldEditor> EditAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(field);
        var text = field.Text("Text");
        var options = Options(field.Definition);
        return ValueTask.FromResult(FieldEditor.Of(options.Count > 0 ? "Select" : "Text", field, culture) with
        {
            Values = new Dictionary<string, string> { ["Text"] = text },
            Choices = [.. options.Select(o => new FieldChoice(o.Value, o.Name(culture), o.Value == text))],
            IsLong = IsLong(field),
        });
    }

    /// <inheritdoc />
    public override ValueTask<FieldDisplay> DisplayAsync(FieldValue field, string culture, CancellationToken cancellationToken) =>
        ValueTask.FromResult(FieldDisplay.Of(field, culture) with { Text = ToText(field, culture), IsLong = IsLong(field) });

    /// <inheritdoc />
    public override string ToText(FieldValue field, string culture)
    {
        ArgumentNullException.ThrowIfNull(field);
        var text = field.Text("Text");
        return Options(field.Definition).FirstOrDefault(o => o.Value == text)?.Name(culture) ?? text;
    }

    private static bool IsLong(FieldValue field) => field.Definition.Editor is "TextArea" or "Multiline";

    private static List<Option> Options(ContentFieldDefinition definition) => definition.Editor == "PredefinedList"
        && definition.Settings["TextFieldPredefinedListEditorSettings"]?["Options"] is JsonArray options
        ? [.. options.OfType<JsonObject>().Select(o => new Option(o))]
        : [];

    // An option's name in another language is its member "name:fi", beside Orchard's "name" and "value".
    private sealed class Option(JsonObject json)
    {
        public string Value => (string?)json["value"] ?? Name("");

        public string Name(string culture) => (string?)json[$"name:{culture}"] ?? (string?)json["name"] ?? "";
    }
}

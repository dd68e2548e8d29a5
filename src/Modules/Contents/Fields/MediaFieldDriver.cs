using System.Text.Json.Nodes;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Web.Chrome;

namespace ItsmSite.Contents.Fields;

/// <summary><c>MediaField {Paths[], MediaTexts[]}</c>: pictures of the site by their paths, each with a text for those who do not see it.</summary>
public sealed class MediaFieldDriver() : ContentFieldDriver("MediaField")
{
    /// <inheritdoc />
    public override IReadOnlyList<ContentMember> MembersOf(ContentFieldDefinition field) => [ContentMember.Texts("Paths"), ContentMember.Texts("MediaTexts")];

    /// <inheritdoc />
    public override JsonObject Read(FieldValue field, FieldForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var json = Copy(field);
        var lines = form.Text(field.InputName, "Paths").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.Split('|', 2, StringSplitOptions.TrimEntries)).ToList();
        json["Paths"] = new JsonArray([.. lines.Select(l => JsonValue.Create(l[0]))]);
        json["MediaTexts"] = new JsonArray([.. lines.Select(l => JsonValue.Create(l.Length > 1 ? l[1] : ""))]);
        return json;
    }

    /// <inheritdoc />
    public override ValueTask<FieldEditor> EditAsync(FieldValue field, string culture, CancellationToken cancellationToken) => ValueTask.FromResult(
        FieldEditor.Of("Media", field, culture) with { Values = new Dictionary<string, string> { ["Paths"] = string.Join('\n', Pictures(field).Select(p => p.Text.Length > 0 ? $"{p.Path} | {p.Text}" : p.Path)) } });

    /// <inheritdoc />
    public override ValueTask<FieldDisplay> DisplayAsync(FieldValue field, string culture, CancellationToken cancellationToken) => ValueTask.FromResult(
        FieldDisplay.Of(field, culture) with { View = "Media", Links = [.. Pictures(field).Select(p => new NavigationLink(p.Text, MediaEndpoints.UrlOf(MediaStore.SiteOwner, p.Path)))] });

    /// <inheritdoc />
    public override string ToText(FieldValue field, string culture) => string.Join('\n', Pictures(field).Select(p => p.Text.Length > 0 ? p.Text : p.Path));

    private static IEnumerable<(string Path, string Text)> Pictures(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var texts = field.Json["MediaTexts"] as JsonArray;
        return field.Texts("Paths").Select((path, number) => (path, texts is not null && number < texts.Count ? texts[number]?.ToString() ?? "" : ""));
    }
}

using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Web.Chrome;

namespace ItsmSite.Contents.Fields;

/// <summary><c>LinkField {Url, Text, Target}</c>: to a page of the site or an address of the web or of mail.</summary>
public sealed class LinkFieldDriver() : ContentFieldDriver("LinkField")
{
    private static readonly string[] s_schemes = ["http", "https", "mailto", "tel"];

    /// <inheritdoc />
    public override IReadOnlyList<ContentMember> MembersOf(ContentFieldDefinition field) => [ContentMember.Text("Url"), ContentMember.Text("Text")];

    /// <inheritdoc />
    public override IEnumerable<ContentError> Validate(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (field.Text("Url") is { Length: > 0 } url && !IsSafe(url)) yield return field.Error("{0}: write an address that begins with https:// or with / for a page of this site.", field.Label);
    }

    /// <inheritdoc />
    public override JsonObject Read(FieldValue field, FieldForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var json = Copy(field);
        json["Url"] = form.Text(field.InputName, "Url");
        json["Text"] = form.Text(field.InputName, "Text");
        return json;
    }

    /// <inheritdoc />
    public override ValueTask<FieldEditor> EditAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(field);
        return ValueTask.FromResult(FieldEditor.Of("Link", field, culture) with { Values = new Dictionary<string, string> { ["Url"] = field.Text("Url"), ["Text"] = field.Text("Text") } });
    }

    /// <inheritdoc />
    public override ValueTask<FieldDisplay> DisplayAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(field);
        var url = field.Text("Url");
        var display = FieldDisplay.Of(field, culture);
        return ValueTask.FromResult(IsSafe(url) ? display with { Links = [new NavigationLink(field.Text("Text") is { Length: > 0 } text ? text : url, url)] } : display with { Text = field.Text("Text") });
    }

    /// <inheritdoc />
    public override string ToText(FieldValue field, string culture)
    {
        ArgumentNullException.ThrowIfNull(field);
        return $"{field.Text("Text")} {field.Text("Url")}".Trim();
    }

    /// <summary>A link is found by what it says; one without words by its address.</summary>
    public override void Index(FieldValue field, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(document);
        if ((field.Text("Text") is { Length: > 0 } text ? text : field.Text("Url")) is { Length: > 0 } shown) document.Body.Add(shown);
    }

    // Never a script: only what browsers open as a page, a mail or a call.
    private static bool IsSafe(string url) => url.Length > 0
        && (url.StartsWith('#') || (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal) && !url.Contains('\\', StringComparison.Ordinal)) || url.StartsWith("~/", StringComparison.Ordinal)
            || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && s_schemes.Contains(uri.Scheme)));
}

using System.Text.Json.Nodes;
using ItsmSite.Contents.Markdown;
using ItsmSite.Framework.Content;
using Microsoft.AspNetCore.Html;

namespace ItsmSite.Contents.Fields;

/// <summary>A long text with markup, shown and found by what it renders to.</summary>
/// <param name="fieldName">The kind.</param>
/// <param name="member">The member that holds the text.</param>
public abstract class MarkupFieldDriver(string fieldName, string member) : ContentFieldDriver(fieldName)
{
    /// <inheritdoc />
    public override IReadOnlyList<ContentMember> MembersOf(ContentFieldDefinition field) => [ContentMember.Text(member)];

    /// <inheritdoc />
    public override JsonObject Read(FieldValue field, FieldForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var json = Copy(field);
        json[member] = form.Text(field.InputName, member);
        return json;
    }

    /// <inheritdoc />
    public override ValueTask<FieldEditor> EditAsync(FieldValue field, string culture, CancellationToken cancellationToken) =>
        ValueTask.FromResult(FieldEditor.Of("Text", field, culture) with { Values = new Dictionary<string, string> { [member] = ToText(field, culture) }, IsLong = true });

    /// <inheritdoc />
    public override ValueTask<FieldDisplay> DisplayAsync(FieldValue field, string culture, CancellationToken cancellationToken)
    {
        var html = Render(ToText(field, culture), MarkdownRenderContext.Default with { Culture = culture }).Html;
        return ValueTask.FromResult(FieldDisplay.Of(field, culture) with { Html = html.Length > 0 ? new HtmlString(html) : null, IsLong = true });
    }

    /// <inheritdoc />
    public override string ToText(FieldValue field, string culture)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Text(member);
    }

    /// <inheritdoc />
    public override void Index(FieldValue field, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (ToText(field, "") is { Length: > 0 } text) document.Body.Add(Render(text, MarkdownRenderContext.Default).PlainText);
    }

    /// <summary>The text as safe HTML and as plain text.</summary>
    protected abstract RenderedMarkdown Render(string text, MarkdownRenderContext context);
}

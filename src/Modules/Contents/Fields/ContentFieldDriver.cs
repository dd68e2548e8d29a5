using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Fields;

/// <summary>What most kinds of fields have in common: one text, found by its words.</summary>
/// <param name="fieldName">The kind.</param>
public abstract class ContentFieldDriver(string fieldName) : IContentFieldDriver
{
    /// <inheritdoc />
    public string FieldName { get; } = fieldName;

    /// <inheritdoc />
    public abstract IReadOnlyList<ContentMember> MembersOf(ContentFieldDefinition field);

    /// <inheritdoc />
    public virtual bool IsEmpty(FieldValue field) => ToText(field, "").Length == 0;

    /// <inheritdoc />
    public virtual IEnumerable<ContentError> Validate(FieldValue field) => [];

    /// <inheritdoc />
    public abstract JsonObject Read(FieldValue field, FieldForm form);

    /// <inheritdoc />
    public abstract ValueTask<FieldEditor> EditAsync(FieldValue field, string culture, CancellationToken cancellationToken);

    /// <inheritdoc />
    public virtual ValueTask<FieldDisplay> DisplayAsync(FieldValue field, string culture, CancellationToken cancellationToken) =>
        ValueTask.FromResult(FieldDisplay.Of(field, culture) with { Text = ToText(field, culture) });

    /// <inheritdoc />
    public abstract string ToText(FieldValue field, string culture);

    /// <inheritdoc />
    public virtual void Index(FieldValue field, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = ToText(field, document.Culture ?? "");
        if (text.Length > 0) document.Body.Add(text);
    }

    /// <summary>A copy of what the field holds, so that members no editor knows are kept.</summary>
    protected static JsonObject Copy(FieldValue field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return (JsonObject)field.Json.DeepClone();
    }
}

using ItsmSite.Contents.Parts;
using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Handlers;

/// <summary>An item is found by the texts of its fields.</summary>
/// <param name="fields">The kinds of fields.</param>
public sealed class FieldsIndexHandler(FieldsPartDriver fields) : IContentIndexHandler
{
    /// <inheritdoc />
    public void Build(ContentItem item, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(document);
        if (document.Type is not { } type) return;
        foreach (var part in PartContext.Of(item, type))
        {
            foreach (var (field, driver) in fields.FieldsOf(part)) driver.Index(field, document);
        }
    }
}

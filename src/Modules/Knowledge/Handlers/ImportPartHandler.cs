using ItsmSite.Framework.Content;
using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Handlers;

/// <summary>An imported article keeps its id in the index.</summary>
public sealed class ImportPartHandler : IContentIndexHandler
{
    /// <inheritdoc />
    public void Build(ContentItem item, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(document);
        if (item.As<ImportPart>() is { ExternalId.Length: > 0 } part) document.ExternalId = part.ExternalId;
    }
}

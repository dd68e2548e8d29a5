using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Handlers;

/// <summary>An item is found under the language of its part.</summary>
public sealed class LocalizationPartHandler : IContentIndexHandler
{
    /// <inheritdoc />
    public void Build(ContentItem item, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(document);
        if (document.Culture is null && item.As<LocalizationPart>() is { Culture.Length: > 0 } part) document.Culture = part.Culture;
    }
}

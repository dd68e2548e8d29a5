using System.Globalization;
using ItsmSite.Framework.Content;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace ItsmSite.Contents.Services;

/// <summary>Where items are edited: in the Workbench, unless a module brings an editor of its own for their type.</summary>
public sealed class ContentLinks(IOptions<ContentPageOptions> pages)
{
    /// <summary>Where a new item of a type is written.</summary>
    public string NewUrl(ContentTypeDefinition type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Own(type.Name, "")?.TrimEnd('/') ?? $"/workbench/content/new/{Uri.EscapeDataString(type.Name)}";
    }

    /// <summary>Where an item is edited.</summary>
    public string EditUrl(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Own(item.ContentType, item.ContentItemId) ?? $"/workbench/content/{item.ContentItemId}";
    }

    /// <summary>Where an item is edited with searches in view that it should be found by; null where the editor of its type does not show them.</summary>
    public string? ImproveUrl(ContentItem item, IEnumerable<string> searches)
    {
        ArgumentNullException.ThrowIfNull(item);
        return pages.Value.CoachedEditUrls.TryGetValue(item.ContentType, out var url)
            ? QueryHelpers.AddQueryString(string.Format(CultureInfo.InvariantCulture, url, item.ContentItemId), searches.Select(search => KeyValuePair.Create("sought", (string?)search))) + "#panels"
            : null;
    }

    private string? Own(string type, string id) => pages.Value.EditUrls.TryGetValue(type, out var url) ? string.Format(CultureInfo.InvariantCulture, url, id) : null;
}

using ItsmSite.Framework.Indexing;

namespace ItsmSite.Framework.Content;

/// <summary>Gathers what handlers say of one item into its index document.</summary>
public sealed class ContentIndexBuilder
{
    /// <summary>The item's type, or null where it is not known any more.</summary>
    public ContentTypeDefinition? Type { get; init; }

    /// <summary>All types, for items within the item.</summary>
    public IReadOnlyDictionary<string, ContentTypeDefinition> Types { get; init; } = new Dictionary<string, ContentTypeDefinition>();

    /// <summary>Title; the item's display text unless a handler sets it.</summary>
    public string? Title { get; set; }

    /// <summary>Language, or null when unknown; set beforehand for an item that says the same in several languages, of which this document is one.</summary>
    public string? Culture { get; set; }

    /// <summary>Where it is read; the item's page by id unless a handler sets it.</summary>
    public string? Url { get; set; }

    /// <summary>The id it was imported with.</summary>
    public string? ExternalId { get; set; }

    /// <summary>What readers say of it, −1 to 1; 0 where nobody said.</summary>
    public float Worth { get; set; }

    /// <summary>Headings in reading order.</summary>
    public List<string> Headings { get; } = [];

    /// <summary>Words to be found by besides the text.</summary>
    public List<string> Keywords { get; } = [];

    /// <summary>What it can be filtered by besides type and language.</summary>
    public List<IndexFacet> Facets { get; } = [];

    /// <summary>Plain texts of the body, in reading order.</summary>
    public List<string> Body { get; } = [];

    internal IndexDocument ToDocument(ContentItem item, string key, int audience) => new()
    {
        Key = key,
        Type = item.ContentType,
        Culture = Culture,
        Audience = audience,
        Title = Title ?? item.DisplayText,
        Headings = Headings,
        Keywords = Keywords,
        Facets = Facets,
        Body = string.Join('\n', Body),
        Url = Url ?? $"/content/{item.ContentItemId}",
        ExternalId = ExternalId,
        Worth = Worth,
        ModifiedUtc = item.ModifiedUtc ?? default,
    };
}

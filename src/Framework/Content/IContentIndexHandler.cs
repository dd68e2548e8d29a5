namespace ItsmSite.Framework.Content;

/// <summary>Says what of a content item is to be found, part by part.</summary>
public interface IContentIndexHandler
{
    /// <summary>Adds what its part knows.</summary>
    void Build(ContentItem item, ContentIndexBuilder document);
}

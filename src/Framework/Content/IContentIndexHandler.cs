namespace ItsmSite.Framework.Content;

/// <summary>Says what of a content item is to be found, part by part.</summary>
public interface IContentIndexHandler
{
    /// <summary>Before documents of these items are built: reads, for all of them at once, what is kept beside them in records.</summary>
    Task PrepareAsync(IReadOnlyCollection<ContentItem> items, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Adds what its part knows.</summary>
    void Build(ContentItem item, ContentIndexBuilder document);
}

namespace ItsmSite.Framework.Content;

/// <summary>Knows at which addresses content is read; for those who explain why somebody does or does not see a page.</summary>
public interface IContentAddresses
{
    /// <summary>The published item with an address of its own, or null. Who may see it is not asked here.</summary>
    /// <param name="path">The path without a leading slash.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<ContentAddress?> FindAsync(string path, CancellationToken cancellationToken);

    /// <summary>Whether a Razor page shows an item to its readers.</summary>
    bool IsDisplayPage(string page);
}

using ItsmSite.Framework.Storage;

namespace ItsmSite.Framework.Content;

/// <summary>Takes part in the life of content items: keeps projections, derives titles, refuses what is wrong.</summary>
public interface IContentHandler
{
    /// <summary>Before a version is stored: fills in what is derived and adds what is wrong to <paramref name="context"/>.</summary>
    Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken);

    /// <summary>The version is part of the unit of work: projections are brought in line with it.</summary>
    Task SavedAsync(ContentItem item, UnitOfWork work, CancellationToken cancellationToken);

    /// <summary>The item goes with all its versions.</summary>
    Task RemovingAsync(ContentItem item, UnitOfWork work, CancellationToken cancellationToken);
}

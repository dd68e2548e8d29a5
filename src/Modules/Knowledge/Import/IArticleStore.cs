namespace ItsmSite.Knowledge.Import;

/// <summary>Where imported articles go. A batch is one transaction; the same external id again is an update, so an import that was broken off is simply run again.</summary>
public interface IArticleStore
{
    /// <summary>Creates or updates articles; the outcomes are in the order of the batch. A bad article is an outcome, not an exception.</summary>
    Task<IReadOnlyList<StoreOutcome>> SaveArticlesAsync(IReadOnlyList<ImportedArticle> batch, CancellationToken cancellationToken);

    /// <summary>Stores images under their ids; called for each image once, before the articles that show it. An unchanged one may be skipped.</summary>
    Task SaveImagesAsync(IReadOnlyList<ImportedFile> batch, CancellationToken cancellationToken);
}

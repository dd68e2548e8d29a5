namespace ItsmSite.Knowledge.Import;

/// <summary>Where imported articles go. A batch is one transaction; the same external id again is an update, so an import that was broken off is simply run again.</summary>
public interface IArticleStore
{
    /// <summary>Creates or updates articles with their images; the outcomes are in the order of the batch. A bad article is an outcome, not an exception.</summary>
    Task<IReadOnlyList<StoreOutcome>> SaveArticlesAsync(IReadOnlyList<ImportedArticle> batch, CancellationToken cancellationToken);
}

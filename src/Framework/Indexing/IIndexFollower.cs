namespace ItsmSite.Framework.Indexing;

/// <summary>Keeps the index in line with the data.</summary>
public interface IIndexFollower
{
    /// <summary>
    /// Brings the index up to the last change that is durable now, so that whoever made one finds it on the next request.
    /// Returns at once where another process owns the index.
    /// </summary>
    /// <param name="progress">Told the number of documents handled so far, or null.</param>
    /// <param name="cancellationToken">Cancels waiting; the index goes on following.</param>
    Task CatchUpAsync(IProgress<long>? progress, CancellationToken cancellationToken);

    /// <summary>Makes the index anew from the data and swaps it in.</summary>
    /// <param name="progress">Told the number of documents handled so far, or null.</param>
    /// <param name="cancellationToken">Cancels; the present index stays.</param>
    /// <returns>Number of documents in the new index.</returns>
    Task<long> RebuildAsync(IProgress<long>? progress, CancellationToken cancellationToken);
}

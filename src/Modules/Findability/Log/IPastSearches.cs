namespace ItsmSite.Findability.Log;

/// <summary>What people searched for, as far as the actor may be shown it (<see cref="PastSearchRule"/>).</summary>
public interface IPastSearches
{
    /// <summary>Past searches that fit, most asked first.</summary>
    Task<IReadOnlyList<PastSearch>> FindAsync(PastSearchQuery query, CancellationToken cancellationToken);
}

namespace ItsmSite.Framework.Storage;

/// <summary>Wakes those who follow the change log of this process after a commit; other processes poll.</summary>
public interface IChangeSignal
{
    /// <summary>A change with this log position is durable.</summary>
    void Raise(long position);

    /// <summary>Returns when a change is raised or after <paramref name="patience"/>, whichever comes first.</summary>
    Task WaitAsync(TimeSpan patience, CancellationToken cancellationToken);
}

namespace ItsmSite.Framework.Storage;

/// <inheritdoc cref="IChangeSignal"/>
public sealed class ChangeSignal : IChangeSignal
{
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <inheritdoc />
    public void Raise(long position) =>
        Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    /// <inheritdoc />
    public async Task WaitAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        try
        {
            await Volatile.Read(ref _next).Task.WaitAsync(patience, cancellationToken);
        }
        catch (TimeoutException)
        {
            // Nothing came: the caller looks at the log anyway.
        }
    }
}

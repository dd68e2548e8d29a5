using Microsoft.Extensions.Logging;

namespace ItsmSite.Framework.Modules;

/// <summary>Holds the shell that answers requests now, and exchanges it.</summary>
public sealed class ShellHost(ShellBuilder builder, ILogger<ShellHost> logger) : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim _building = new(1, 1);
    private ShellContext? _current;

    /// <summary>The shell in use.</summary>
    /// <exception cref="InvalidOperationException">No shell was built yet.</exception>
    public ShellContext Current => Volatile.Read(ref _current) ?? throw new InvalidOperationException("The shell is not built yet.");

    /// <summary>True once a shell answers.</summary>
    public bool IsReady => Volatile.Read(ref _current) is not null;

    /// <summary>
    /// Builds a shell, lets <paramref name="prepare"/> bring its database up to date, starts its services and puts it in use.
    /// Requests in the former shell finish there, for 30 s at most.
    /// </summary>
    public async Task ReplaceAsync(IEnumerable<string> featureIds, Func<ShellContext, CancellationToken, Task> prepare, bool startServices, CancellationToken cancellationToken)
    {
        await _building.WaitAsync(cancellationToken);
        try
        {
            var next = await builder.BuildAsync(featureIds);
            try
            {
                await prepare(next, cancellationToken);
                if (startServices) await next.StartServicesAsync(cancellationToken);
            }
            catch
            {
                await next.DisposeAsync();
                throw;
            }

            var former = Interlocked.Exchange(ref _current, next);
            logger.LogInformation("Shell in use with features {Features}", string.Join(", ", next.Features.Select(f => f.Id)));
            if (former is not null) await former.RetireAsync(s_patience);
        }
        finally
        {
            _building.Release();
        }
    }

    /// <summary>Takes hold of the current shell for a request; give it back with <see cref="ShellContext.Release"/>.</summary>
    public ShellContext? Hold()
    {
        while (Volatile.Read(ref _current) is { } shell)
        {
            if (shell.TryHold()) return shell;
        }

        return null;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _current, null) is { } shell) await shell.DisposeAsync();
        _building.Dispose();
    }
}

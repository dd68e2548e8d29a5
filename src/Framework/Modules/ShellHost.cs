using Microsoft.Extensions.Logging;

namespace ItsmSite.Framework.Modules;

/// <summary>Holds the shell that answers requests now, and exchanges it.</summary>
public sealed class ShellHost(ShellBuilder builder, ILogger<ShellHost> logger) : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim _building = new(1, 1);
    private readonly Lock _lock = new();
    private readonly HashSet<Task> _retiring = [];
    private ShellContext? _current;

    /// <summary>The shell in use. It may be exchanged and disposed at any time: while the site serves, use <see cref="Hold"/>.</summary>
    /// <exception cref="InvalidOperationException">No shell was built yet.</exception>
    public ShellContext Current => Volatile.Read(ref _current) ?? throw new InvalidOperationException("The shell is not built yet.");

    /// <summary>
    /// Builds a shell, lets <paramref name="prepare"/> bring its database up to date, starts its services once those of the former shell have
    /// stopped, and puts it in use. Returns then; requests in the former shell finish there, for 30 s at most. When anything fails the former stays in use.
    /// </summary>
    /// <param name="features">The features that are on, with all they depend on, dependencies first.</param>
    /// <param name="version">Version of the <see cref="ShellDescriptor"/> that says so, 0 where there is none.</param>
    /// <param name="prepare">Brings the database up to date.</param>
    /// <param name="startServices">Whether the shell's background services run.</param>
    /// <param name="cancellationToken">Cancels while the shell is not in use yet.</param>
    public async Task ReplaceAsync(
        IReadOnlyList<FeatureInfo> features, long version, Func<ShellContext, CancellationToken, Task> prepare, bool startServices, CancellationToken cancellationToken)
    {
        await _building.WaitAsync(cancellationToken);
        try
        {
            var former = Volatile.Read(ref _current);
            var next = await builder.BuildAsync(features, version);
            try
            {
                await prepare(next, cancellationToken);
                if (startServices) await ExchangeServicesAsync(former, next, cancellationToken);
            }
            catch
            {
                await next.DisposeAsync();
                throw;
            }

            Volatile.Write(ref _current, next);
            logger.LogInformation("Shell {Version} in use with features {Features}", version, string.Join(", ", features.Select(f => f.Id)));
            if (former is not null) Retire(former);
        }
        finally
        {
            _building.Release();
        }
    }

    /// <summary>Takes hold of the current shell, so that it is not disposed; give it back with <see cref="ShellContext.Release"/>. Null while there is none.</summary>
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
        await Task.WhenAll(Retiring());
        _building.Dispose();
    }

    // The services of two shells never work at once: both would write.
    private static async Task ExchangeServicesAsync(ShellContext? former, ShellContext next, CancellationToken cancellationToken)
    {
        if (former is not null) await former.StopServicesAsync();
        try
        {
            await next.StartServicesAsync(cancellationToken);
        }
        catch
        {
            await next.StopServicesAsync();
            if (former is not null) await former.StartServicesAsync(CancellationToken.None);
            throw;
        }
    }

    private void Retire(ShellContext former)
    {
        var retiring = RetireAsync(former);
        lock (_lock) _retiring.Add(retiring);
        _ = retiring.ContinueWith(done => { lock (_lock) _retiring.Remove(done); }, TaskScheduler.Default);
    }

    private async Task RetireAsync(ShellContext former)
    {
        try
        {
            await former.RetireAsync(s_patience);
        }
#pragma warning disable CA1031 // The new shell answers already; what the former leaves behind is worth a line, not a failure.
        catch (Exception error)
#pragma warning restore CA1031
        {
            logger.LogError(error, "The former shell could not be disposed of cleanly");
        }
    }

    private Task[] Retiring()
    {
        lock (_lock) return [.. _retiring];
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ItsmSite.Framework.Modules;

/// <summary>
/// A built shell: its features, its container and its request pipeline. Requests hold it while they run; once released it waits for them and is disposed.
/// </summary>
public sealed class ShellContext : IAsyncDisposable
{
    private static readonly TimeSpan s_patienceWithServices = TimeSpan.FromSeconds(5);
    private readonly ServiceProvider _services;
    private readonly List<IHostedService> _started = [];
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _holders = 1; // the host's own hold

    internal ShellContext(IReadOnlyList<FeatureInfo> features, long version, ServiceProvider services, RequestDelegate pipeline)
    {
        Features = features;
        Version = version;
        _services = services;
        Pipeline = pipeline;
    }

    /// <summary>The features that are on, dependencies first.</summary>
    public IReadOnlyList<FeatureInfo> Features { get; }

    /// <summary>Version of the <see cref="ShellDescriptor"/> it was built from, 0 where nothing was stored.</summary>
    public long Version { get; }

    /// <summary>The shell's container.</summary>
    public IServiceProvider Services => _services;

    /// <summary>The shell's middleware and routes.</summary>
    public RequestDelegate Pipeline { get; }

    /// <summary>A scope of the shell's container, for work outside a request.</summary>
    public AsyncServiceScope CreateScope() => _services.CreateAsyncScope();

    /// <summary>Starts the shell's hosted services; also again after they were stopped.</summary>
    public async Task StartServicesAsync(CancellationToken cancellationToken)
    {
        foreach (var service in _services.GetServices<IHostedService>())
        {
            await service.StartAsync(cancellationToken);
            _started.Add(service);
        }
    }

    /// <summary>Stops the shell's hosted services, the last one first; one that does not end within <see cref="s_patienceWithServices"/> is left behind.</summary>
    public async Task StopServicesAsync()
    {
        using var patience = new CancellationTokenSource(s_patienceWithServices);
        foreach (var service in Enumerable.Reverse(_started)) await service.StopAsync(patience.Token);
        _started.Clear();
    }

    /// <summary>Takes hold of the shell for one request; false when it is already disposed.</summary>
    public bool TryHold()
    {
        while (true)
        {
            var holders = Volatile.Read(ref _holders);
            if (holders == 0) return false;
            if (Interlocked.CompareExchange(ref _holders, holders + 1, holders) == holders) return true;
        }
    }

    /// <summary>Gives the hold back.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _holders) == 0) _drained.TrySetResult();
    }

    /// <summary>Waits up to <paramref name="patience"/> for running requests, then disposes the container.</summary>
    public async Task RetireAsync(TimeSpan patience)
    {
        Release();
        await _drained.Task.WaitAsync(patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await DisposeAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await StopServicesAsync();
        await _services.DisposeAsync();
    }
}

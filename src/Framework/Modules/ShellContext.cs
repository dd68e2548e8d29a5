using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ItsmSite.Framework.Modules;

/// <summary>
/// A built shell: its features, its container and its request pipeline. Requests hold it while they run; once released it waits for them and is disposed.
/// </summary>
public sealed class ShellContext : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly List<IHostedService> _started = [];
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _holders = 1; // the host's own hold

    internal ShellContext(IReadOnlyList<FeatureInfo> features, ServiceProvider services, RequestDelegate pipeline)
    {
        Features = features;
        _services = services;
        Pipeline = pipeline;
    }

    /// <summary>The features that are on, dependencies first.</summary>
    public IReadOnlyList<FeatureInfo> Features { get; }

    /// <summary>The shell's container.</summary>
    public IServiceProvider Services => _services;

    /// <summary>The shell's middleware and routes.</summary>
    public RequestDelegate Pipeline { get; }

    /// <summary>A scope of the shell's container, for work outside a request.</summary>
    public AsyncServiceScope CreateScope() => _services.CreateAsyncScope();

    /// <summary>Starts the shell's hosted services.</summary>
    public async Task StartServicesAsync(CancellationToken cancellationToken)
    {
        foreach (var service in _services.GetServices<IHostedService>())
        {
            await service.StartAsync(cancellationToken);
            _started.Add(service);
        }
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

    /// <summary>Stops the services, waits up to <paramref name="patience"/> for running requests, then disposes the container.</summary>
    public async Task RetireAsync(TimeSpan patience)
    {
        Release();
        await Task.WhenAny(_drained.Task, Task.Delay(patience));
        await DisposeAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var service in Enumerable.Reverse(_started)) await service.StopAsync(CancellationToken.None);
        _started.Clear();
        await _services.DisposeAsync();
    }
}

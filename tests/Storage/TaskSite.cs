using ItsmSite.Framework.Background;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Tests.Storage;

/// <summary>A node with one background task and a clock of the test's.</summary>
public sealed class TaskSite(TestDatabase database, TestClock clock) : IAsyncDisposable
{
    private TestSite _site = null!;

    public TestClock Clock { get; } = clock;

    public CountingTask.Counter Counter { get; } = new();

    public async Task StartAsync(bool register)
    {
        _site = await TestSite.CreateAsync(database, services => services.AddSingleton<TimeProvider>(Clock).AddSingleton(Counter).AddBackgroundTask<CountingTask>());
        if (register) await InScopeAsync(services => services.GetRequiredService<BackgroundTaskRunner>().RegisterAsync(default));
        await ChangeAsync(async tasks => await tasks.PauseAsync("PublishLaterTask", default));
    }

    public Task<int> RunDueAsync(CancellationToken cancellationToken = default) => _site.InScopeAsync(services => services.GetRequiredService<BackgroundTaskRunner>().RunDueAsync(cancellationToken));

    public Task<IReadOnlyList<BackgroundTaskRun>> RunsAsync(int take = 10) => _site.InScopeAsync(services => services.GetRequiredService<BackgroundTasks>().RunsAsync(nameof(CountingTask), take, default));

    public Task ChangeAsync(Func<BackgroundTasks, Task> change) => InScopeAsync(async services =>
    {
        await change(services.GetRequiredService<BackgroundTasks>());
        await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
    });

    public Task InScopeAsync(Func<IServiceProvider, Task> work) => _site.InScopeAsync(async services =>
    {
        await work(services);
        return 0;
    });

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}

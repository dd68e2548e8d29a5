using ItsmSite.Framework.Background;

namespace ItsmSite.Tests.Storage;

/// <summary>Counts how often it ran; fails or is stopped where a test wants it to.</summary>
[BackgroundTask(Title = "Count", Schedule = "* * * * *")]
public sealed class CountingTask(CountingTask.Counter counter, BackgroundTaskReport report) : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        counter.Runs++;
        if (counter.Error is { } error) throw error;
        counter.OnWork?.Invoke();
        cancellationToken.ThrowIfCancellationRequested();
        report.Message = $"counted {counter.Runs}";
        return Task.CompletedTask;
    }

    public sealed class Counter
    {
        public int Runs { get; set; }

        public Exception? Error { get; set; }

        public Action? OnWork { get; set; }
    }
}

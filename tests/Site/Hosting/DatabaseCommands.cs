using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ItsmSite.Tests.Hosting;

/// <summary>Listens to the database commands of all sites. It begins before the first of them: EF asks for a second at a time only whether anybody listens.</summary>
public sealed class DatabaseCommands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentDictionary<ActivityTraceId, RecordedCommands> _recordings = [];
    private readonly ConcurrentBag<IDisposable> _subscriptions = [];

    public DatabaseCommands() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>Records those of the requests that are sent from here on.</summary>
    public RecordedCommands Record()
    {
        var recording = new RecordedCommands();
        _recordings[recording.Trace] = recording;
        return recording;
    }

    public void OnNext(DiagnosticListener value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Name == "Microsoft.EntityFrameworkCore") _subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData data && Activity.Current is { } activity && _recordings.TryGetValue(activity.TraceId, out var recording)) recording.Add(data.Command.CommandText);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var subscription in _subscriptions) subscription.Dispose();
    }
}

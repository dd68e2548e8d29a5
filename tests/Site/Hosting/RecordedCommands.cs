using System.Collections.Concurrent;
using System.Diagnostics;

namespace ItsmSite.Tests.Hosting;

/// <summary>The database commands of the requests that a test sends until this is disposed of.</summary>
public sealed class RecordedCommands : IDisposable
{
    private readonly ConcurrentQueue<string> _texts = new();
    private readonly Activity _activity = new Activity("test").Start();

    /// <summary>Their SQL, in order.</summary>
    public IReadOnlyList<string> Texts => [.. _texts];

    /// <summary>By which its requests are told from those of other tests.</summary>
    public ActivityTraceId Trace => _activity.TraceId;

    public void Add(string text) => _texts.Enqueue(text);

    public void Dispose() => _activity.Dispose();
}

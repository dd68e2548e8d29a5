namespace ItsmSite.Framework.Background;

/// <summary>The background tasks of the features that are on.</summary>
public sealed class BackgroundTaskCatalog(IEnumerable<BackgroundTaskInfo> tasks)
{
    /// <summary>All of them, by title.</summary>
    public IReadOnlyList<BackgroundTaskInfo> Tasks { get; } = [.. tasks.OrderBy(t => t.Title, StringComparer.Ordinal)];

    /// <summary>One by its name, or null.</summary>
    public BackgroundTaskInfo? Find(string? name) => Tasks.FirstOrDefault(t => t.Name == name);
}

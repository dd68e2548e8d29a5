namespace ItsmSite.Framework.Background;

/// <summary>Says how an <see cref="IBackgroundTask"/> is called and when it runs. Members follow Orchard Core's attribute of the same name.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BackgroundTaskAttribute : Attribute
{
    /// <summary>Its name for people.</summary>
    public required string Title { get; init; }

    /// <summary>What it does, in a sentence.</summary>
    public string Description { get; init; } = "";

    /// <summary>Minute, hour, day, month and weekday in UTC, as cron writes them.</summary>
    public string Schedule { get; init; } = "*/5 * * * *";

    /// <summary>False where it runs only when an administrator asks.</summary>
    public bool Enable { get; init; } = true;

    /// <summary>Milliseconds after which a run that gives no sign of life counts as lost and the task is free again; a run that lives is never taken over.</summary>
    public int LockExpiration { get; init; } = 60_000;
}

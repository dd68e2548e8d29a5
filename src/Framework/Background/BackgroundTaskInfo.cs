using System.Reflection;
using NCrontab;

namespace ItsmSite.Framework.Background;

/// <summary>A background task of the features that are on.</summary>
public sealed class BackgroundTaskInfo
{
    private readonly CrontabSchedule _schedule;

    /// <summary>Reads a task's attribute.</summary>
    /// <exception cref="InvalidOperationException">It has none, or its schedule can't be read.</exception>
    public BackgroundTaskInfo(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var attribute = type.GetCustomAttribute<BackgroundTaskAttribute>() ?? throw new InvalidOperationException($"{type} needs a [BackgroundTask].");
        Type = type;
        Title = attribute.Title;
        Description = attribute.Description;
        Schedule = attribute.Schedule;
        IsEnabled = attribute.Enable;
        Lease = TimeSpan.FromMilliseconds(attribute.LockExpiration);
        _schedule = CrontabSchedule.TryParse(Schedule) ?? throw new InvalidOperationException($"The schedule '{Schedule}' of {type} is not minute, hour, day, month and weekday.");
    }

    /// <summary>The task's class.</summary>
    public Type Type { get; }

    /// <summary>Its name in the database and in addresses.</summary>
    public string Name => Type.Name;

    /// <summary>Its name for people.</summary>
    public string Title { get; }

    /// <summary>What it does, in a sentence.</summary>
    public string Description { get; }

    /// <summary>When it runs, as cron writes it, in UTC.</summary>
    public string Schedule { get; }

    /// <summary>False where it runs only when an administrator asks.</summary>
    public bool IsEnabled { get; }

    /// <summary>How long a run holds the task without a sign of life.</summary>
    public TimeSpan Lease { get; }

    /// <summary>The first time after <paramref name="utc"/> at which it is to run.</summary>
    public DateTime NextAfter(DateTime utc) => DateTime.SpecifyKind(_schedule.GetNextOccurrence(utc), DateTimeKind.Utc);
}

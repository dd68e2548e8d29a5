namespace ItsmSite.Policies.Services;

/// <summary>What one batch of reminders did.</summary>
/// <param name="People">People who were reminded.</param>
/// <param name="HasMore">Whether there may be more to do.</param>
public sealed record ReminderBatch(int People, bool HasMore);

namespace ItsmSite.Knowledge.Services;

/// <summary>What one batch of reminders did.</summary>
/// <param name="Owners">Articles whose owner was reminded.</param>
/// <param name="Editors">Articles the editors were told of.</param>
/// <param name="HasMore">Whether there may be more to do.</param>
public sealed record ReminderBatch(int Owners, int Editors, bool HasMore);

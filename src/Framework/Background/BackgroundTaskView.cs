namespace ItsmSite.Framework.Background;

/// <summary>A background task as administrators see it.</summary>
/// <param name="Task">The task.</param>
/// <param name="State">Where it stands; null until the server has seen it for the first time.</param>
/// <param name="LastRun">Its newest run; null where it never ran.</param>
public sealed record BackgroundTaskView(BackgroundTaskInfo Task, BackgroundTaskState? State, BackgroundTaskRun? LastRun);

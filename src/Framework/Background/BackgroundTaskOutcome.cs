namespace ItsmSite.Framework.Background;

/// <summary>How a run of a background task ended.</summary>
public enum BackgroundTaskOutcome
{
    /// <summary>It has not ended.</summary>
    Running,

    /// <summary>It did what was to be done.</summary>
    Succeeded,

    /// <summary>It stopped at an error; the next run tries again.</summary>
    Failed,

    /// <summary>The program stopped, was killed, or features were switched while it ran; it is run again.</summary>
    Interrupted,
}

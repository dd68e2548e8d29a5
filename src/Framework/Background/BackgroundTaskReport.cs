namespace ItsmSite.Framework.Background;

/// <summary>What a running task says of its work, for its history.</summary>
public sealed class BackgroundTaskReport
{
    /// <summary>What it did, in a sentence; null where it found nothing to do.</summary>
    public string? Message { get; set; }
}

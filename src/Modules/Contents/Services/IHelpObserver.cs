namespace ItsmSite.Contents.Services;

/// <summary>
/// Hears that somebody asked others for help, which says that they did not find it themselves. Called after the change is durable;
/// it must be quick and must not throw.
/// </summary>
public interface IHelpObserver
{
    /// <summary>The person who is acting asked for help.</summary>
    void Asked(HelpKind kind);
}

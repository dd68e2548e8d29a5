using ItsmSite.Framework.Modules;

namespace ItsmSite.Host.Setup;

/// <summary>Replaces the shell when features were switched, on this node or another or by a command: a look at one row of the database each second.</summary>
internal sealed class ShellFollower(SiteStarter starter, ShellHost shells, ShellDescriptorReader descriptors, ShellChanges changes, ILogger<ShellFollower> logger) : BackgroundService
{
    private static readonly TimeSpan s_poll = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_pauseAfterFailure = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = TimeSpan.Zero;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                // After a failure a new announcement is looked at at once all the same.
                await changes.WaitForAnnouncementAsync(pause, stoppingToken);
                await FollowAsync(stoppingToken);
                pause = s_poll;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Whatever went wrong, the shell in use goes on and the change is tried again.
            catch (Exception error)
#pragma warning restore CA1031
            {
                logger.LogError(error, "The features that were switched could not be put in use; trying again in {Seconds} s", s_pauseAfterFailure.TotalSeconds);
                pause = s_pauseAfterFailure;
            }
        }
    }

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        var stored = await descriptors.FindAsync(cancellationToken);
        var version = stored?.Version ?? 0;
        if (version != shells.Current.Version)
        {
            try
            {
                await starter.UseAsync(stored, serve: true, cancellationToken);
            }
            catch
            {
                changes.Report(version, isInUse: false);
                throw;
            }
        }

        changes.Report(version, isInUse: true);
    }
}

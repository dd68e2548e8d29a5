using ItsmSite.Framework.Background;

namespace ItsmSite.Search.BestBets;

/// <summary>Groups the phrases of best bets anew after the site began to tell word forms otherwise, and does nothing while it has not.</summary>
[BackgroundTask(Title = "Best bets", Description = "After an update, or once libvoikko was installed, groups the words of best bets anew, so that they are found by all forms of a word.", Schedule = "* * * * *")]
public sealed class RegroupBestBetsTask(BestBetRegrouping regrouping, BackgroundTaskReport report) : IBackgroundTask
{
    /// <inheritdoc />
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var (changed, lost) = await regrouping.RegroupAsync(cancellationToken);
        if (changed > 0) report.Message = $"{changed} phrases regrouped, {lost} mean the same as another's";
    }
}

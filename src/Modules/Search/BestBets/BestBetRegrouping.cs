using System.Globalization;
using ItsmSite.Framework.Storage;
using ItsmSite.Search.Analysis;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Search.BestBets;

/// <summary>
/// Groups the phrases of best bets anew when the grouping is another than the one they were stored under. Where phrases of two best bets now mean the
/// same, the older one keeps it; the other's stays in its list, stands first for no search, and the form says why when it is saved.
/// </summary>
public sealed class BestBetRegrouping(UnitOfWork work, SiteSettings settings, SearchGroups groups)
{
    private const string Setting = "BestBetsGrouping";

    // No search has a group that begins so.
    private const char Unused = '=';

    /// <summary>Regroups in one transaction; does nothing where that is done.</summary>
    /// <returns>How many phrases have another group, and how many stand first no more.</returns>
    public async Task<(int Changed, int Lost)> RegroupAsync(CancellationToken cancellationToken)
    {
        if (await settings.FindAsync<string>(Setting, cancellationToken) == groups.Name) return (0, 0);
        var (changed, lost) = (0, 0);
        var taken = new Dictionary<(string Culture, string Group), long>();
        var phrases = await work.Db.Set<BestBetPhrase>().OrderBy(p => p.BestBetId).ThenBy(p => p.Text).Take(BestBet.Most * BestBet.MostPhrases).ToListAsync(cancellationToken);
        foreach (var phrase in phrases.OrderBy(p => p.BestBetId).ThenBy(p => p.Text, StringComparer.Ordinal))
        {
            var group = groups.GroupOf(phrase.Text);
            var isFree = taken.TryAdd((phrase.Culture, group), phrase.BestBetId);
            var isTwice = !isFree && taken[(phrase.Culture, group)] == phrase.BestBetId;
            if (!isFree) group = $"{Unused}{phrase.Text}";
            if (group == phrase.Group) continue;
            changed++;
            work.Db.Remove(phrase);
            if (isTwice) continue;
            work.Db.Add(new BestBetPhrase { BestBetId = phrase.BestBetId, Group = group, Culture = phrase.Culture, Text = phrase.Text });
            if (isFree) continue;
            lost++;
            work.Audit(BestBetAudit.Regrouped, BestBetAudit.Subject, phrase.BestBetId.ToString(CultureInfo.InvariantCulture), "");
        }

        await settings.SetAsync(Setting, groups.Name, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return (changed, lost);
    }
}

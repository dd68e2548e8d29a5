using ItsmSite.Findability.Log;
using ItsmSite.Findability.Models;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Synonyms;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Synonyms;

/// <summary>Proposes synonyms from what people searched one after another, for those who may see what is searched and edit synonyms.</summary>
public sealed class SynonymProposals(UnitOfWork work, SearchLogWriter writer, SearchGroups groups, ITextAnalyzer analyzer, SynonymSnapshot synonyms, IActorAccessor actor, TimeProvider time) : ISynonymProposals
{
    private const int MostSearches = 20_000;
    private const int MostProposals = 20;
    private const int MostRefusals = 10_000;
    private static readonly TimeSpan s_reach = TimeSpan.FromDays(91);

    private bool IsAllowed => actor.Current.Has(Permissions.ManageSearchGaps) && actor.Current.Has(Search.Permissions.ManageSynonyms);

    /// <inheritdoc />
    public async Task<IReadOnlyList<SynonymProposal>> FindAsync(CancellationToken cancellationToken)
    {
        if (!IsAllowed) return [];
        await writer.FlushAsync(cancellationToken);
        var since = time.GetUtcNow().UtcDateTime - s_reach;
        // What was typed of a suggestion is the beginning of a word.
        var turns = await work.Db.Set<SearchEntry>().AsNoTracking().Where(s => s.Utc >= since && !s.IsSuggestion).OrderByDescending(s => s.Id).Take(MostSearches)
            .Select(s => new SearchTurn(s.UserId, s.Text, s.Group, s.Utc, work.Db.Set<SearchOpening>().Where(o => o.SearchId == s.Id).Min(o => (DateTime?)o.Utc)))
            .ToListAsync(cancellationToken);
        var pairs = SearchPair.Of(turns).Where(p => SynonymCheck.Of(new SynonymInput(p.Text, p.Target), analyzer) is { Rule: { Words.Count: 1, Targets.Count: 1 } }).ToList();
        if (pairs.Count == 0) return [];
        var covered = CoveredPairs();
        var refused = (await work.Db.Set<SynonymRefusal>().AsNoTracking().OrderByDescending(r => r.Utc).Select(r => r.Key).Take(MostRefusals).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        return [.. pairs.Where(p => !covered.Contains((p.Group, p.TargetGroup)) && !refused.Contains(SynonymRefusal.KeyOf(p.Group, p.TargetGroup)))
            .Take(MostProposals).Select(p => new SynonymProposal(p.Text, p.Target, p.People))];
    }

    /// <inheritdoc />
    public async Task<bool> RefuseAsync(string text, string target, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(target);
        if (!IsAllowed || text.Length is 0 or > SearchEntry.MaxTextLength || target.Length is 0 or > SearchEntry.MaxTextLength) return false;
        var key = SynonymRefusal.KeyOf(groups.GroupOf(text), groups.GroupOf(target));
        if (await work.Db.Set<SynonymRefusal>().FindAsync([key], cancellationToken) is not null) return true;
        work.Db.Add(new SynonymRefusal { Key = key, Utc = time.GetUtcNow().UtcDateTime });
        // The words are not told in the audit trail, as for gaps.
        work.Audit(SearchAudit.SynonymRefused, SearchAudit.Synonym, "", "");
        // Where somebody else refused it at the same moment it is refused as well.
        await work.TryCommitAsync(cancellationToken);
        return true;
    }

    private HashSet<(string Group, string Target)> CoveredPairs()
    {
        var covered = new HashSet<(string, string)>();
        foreach (var rule in synonyms.Current.Rules)
        {
            foreach (var word in rule.Words)
            {
                foreach (var target in rule.TargetsOf(word)) covered.Add((groups.GroupOf(word), groups.GroupOf(target)));
            }
        }

        return covered;
    }
}

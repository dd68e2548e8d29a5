using ItsmSite.Findability.Log;
using ItsmSite.Findability.Models;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Synonyms;

namespace ItsmSite.Findability.Synonyms;

/// <summary>Proposes synonyms from what people searched one after another, for those who may see what is searched and edit synonyms.</summary>
public sealed class SynonymProposals(UnitOfWork work, SearchLogWriter writer, SearchTurns turns, SynonymRefusals refusals, SearchGroups groups, ITextAnalyzer analyzer, SynonymSnapshot synonyms, IActorAccessor actor, TimeProvider time) : ISynonymProposals
{
    private const int MostProposals = 20;

    private bool IsAllowed => actor.Current.Has(Permissions.ManageSearchGaps) && actor.Current.Has(Search.Permissions.ManageSynonyms);

    /// <inheritdoc />
    public async Task<IReadOnlyList<SynonymProposal>> FindAsync(CancellationToken cancellationToken)
    {
        if (!IsAllowed) return [];
        await writer.FlushAsync(cancellationToken);
        var pairs = SearchPair.Of(await turns.ReadAsync(cancellationToken)).Where(p => SynonymCheck.Of(new SynonymInput(p.Text, p.Target), analyzer) is { Rule: { Words.Count: 1, Targets.Count: 1 } }).ToList();
        if (pairs.Count == 0) return [];
        var covered = CoveredPairs();
        var refused = await refusals.ReadAsync(cancellationToken);
        return [.. pairs.Where(p => !covered.Contains((p.Group, p.TargetGroup)) && !refused.ContainsKey(SynonymRefusal.KeyOf(p.Group, p.TargetGroup)))
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

using ItsmSite.Framework.Storage;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Search.BestBets;

/// <summary>What the audit trail tells of best bets.</summary>
public sealed class BestBetAudit(IStringLocalizer<SearchResource> texts) : IAuditDescriber
{
    /// <summary>Kind of a best bet in the audit trail.</summary>
    public const string Subject = "BestBet";

    /// <summary>One was added.</summary>
    public const string Added = "BestBet.Added";

    /// <summary>One was changed.</summary>
    public const string Changed = "BestBet.Changed";

    /// <summary>One was removed.</summary>
    public const string Removed = "BestBet.Removed";

    /// <summary>Words of one mean the same as another's since the site tells word forms otherwise; the other one stands first.</summary>
    public const string Regrouped = "BestBet.Regrouped";

    /// <inheritdoc />
    public IReadOnlyList<AuditEventGroup> Groups =>
    [
        new(Subject, texts["Best bets"], new Dictionary<string, string>
        {
            [Added] = texts["Best bet added"],
            [Changed] = texts["Best bet changed"],
            [Removed] = texts["Best bet deleted"],
            [Regrouped] = texts["Words went to another best bet"],
        }),
    ];

    /// <inheritdoc />
    public ValueTask<IReadOnlyDictionary<long, string>> FindUrlsAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyDictionary<long, string>>(
            entries.Where(e => e.SubjectType == Subject && e.SubjectId.Length > 0 && e.Event != Removed).ToDictionary(e => e.Id, e => $"/workbench/best-bets/edit/{e.SubjectId}"));
}

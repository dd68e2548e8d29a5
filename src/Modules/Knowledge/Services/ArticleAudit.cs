using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Services;

/// <summary>What the audit trail tells of the life of articles.</summary>
public sealed class ArticleAudit(SiteDbContext db, IActorAccessor actor, IStringLocalizer<KnowledgeTexts> texts) : IAuditDescriber
{
    /// <inheritdoc />
    public IReadOnlyList<AuditEventGroup> Groups =>
    [
        new(ArticleRecord.Prefix, texts["Articles"], new Dictionary<string, string>
        {
            ["Article.OwnerChanged"] = texts["Owner changed"],
            ["Article.Reviewed"] = texts["Looked over: still right"],
            ["Article.Retired"] = texts["Retired"],
            ["Article.TakenBack"] = texts["Taken back into use"],
            ["Article.ReviewAsked"] = texts["Review asked for"],
            ["Article.ReviewWithdrawn"] = texts["Review called off"],
            ["Article.Approved"] = texts["Approved"],
            ["Article.ChangesAsked"] = texts["Changes asked for"],
            ["Article.ReviewDue"] = texts["Review due: owner reminded"],
            ["Article.ReviewOverdue"] = texts["Review overdue: editors reminded"],
        }),
    ];

    /// <inheritdoc />
    public async ValueTask<IReadOnlyDictionary<long, string>> FindUrlsAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken)
    {
        var own = entries.Where(e => e.Event.StartsWith(ArticleRecord.Prefix + ".", StringComparison.Ordinal)).ToList();
        var ids = own.Select(e => e.SubjectId).Distinct().ToList();
        if (ids.Count == 0) return new Dictionary<long, string>();
        var visible = (await db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(actor.Current.Scope).Where(r => ids.Contains(r.ContentItemId) && r.Latest)
            .Select(r => r.ContentItemId).ToListAsync(cancellationToken)).ToHashSet();
        return own.Where(e => visible.Contains(e.SubjectId)).ToDictionary(e => e.Id, e => $"/articles/id/{e.SubjectId}");
    }
}

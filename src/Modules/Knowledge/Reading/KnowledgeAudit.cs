using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Reading;

/// <summary>What the audit trail tells of comments below articles.</summary>
public sealed class KnowledgeAudit(SiteDbContext db, IActorAccessor actor, IStringLocalizer<KnowledgeTexts> texts) : IAuditDescriber
{
    private const string Prefix = "Article";

    /// <inheritdoc />
    public IReadOnlyList<AuditEventGroup> Groups =>
    [
        new(Prefix, texts["Articles"], new Dictionary<string, string>
        {
            ["Article.Commented"] = texts["Comment written"],
            ["Article.CommentShown"] = texts["Comment shown"],
            ["Article.CommentHidden"] = texts["Comment hidden"],
            ["Article.CommentRemoved"] = texts["Comment removed by its writer"],
        }),
    ];

    /// <inheritdoc />
    public async ValueTask<IReadOnlyDictionary<long, string>> FindUrlsAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var own = entries.Where(e => e.Event.StartsWith(Prefix + ".", StringComparison.Ordinal)).ToList();
        var ids = own.Select(e => e.SubjectId).Distinct().ToList();
        if (ids.Count == 0) return new Dictionary<long, string>();
        var seen = await db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(actor.Current.Scope).Where(r => ids.Contains(r.ContentItemId) && r.Published).Select(r => r.ContentItemId).ToListAsync(cancellationToken);
        return own.Where(e => seen.Contains(e.SubjectId)).ToDictionary(e => e.Id, e => $"/content/{e.SubjectId}#comments");
    }
}

using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Writing;

/// <summary>What the audit trail tells of the writing of articles.</summary>
public sealed class WritingAudit(SiteDbContext db, IActorAccessor actor, IStringLocalizer<KnowledgeTexts> texts) : IAuditDescriber
{
    /// <summary>A picture or attachment was added; its name is the reason.</summary>
    public const string FileAdded = Prefix + ".FileAdded";

    /// <summary>What looks like a secret was declared an example; the reason is the author's.</summary>
    public const string SecretAllowed = Prefix + ".SecretAllowed";

    private const string Prefix = "ArticleWriting";

    /// <inheritdoc />
    public IReadOnlyList<AuditEventGroup> Groups =>
    [
        new(Prefix, texts["Writing of articles"], new Dictionary<string, string>
        {
            [FileAdded] = texts["File added"],
            [SecretAllowed] = texts["Secret declared an example"],
        }),
    ];

    /// <inheritdoc />
    public async ValueTask<IReadOnlyDictionary<long, string>> FindUrlsAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken)
    {
        var own = entries.Where(e => e.Event.StartsWith(Prefix + ".", StringComparison.Ordinal)).ToList();
        var ids = own.Select(e => e.SubjectId).Distinct().ToList();
        if (ids.Count == 0 || !actor.Current.CanWrite()) return new Dictionary<long, string>();
        var known = await db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(actor.Current.Scope).Where(r => r.Latest && ids.Contains(r.ContentItemId)).Select(r => r.ContentItemId).ToListAsync(cancellationToken);
        return own.Where(e => known.Contains(e.SubjectId)).ToDictionary(e => e.Id, e => $"/articles/write/{e.SubjectId}");
    }
}

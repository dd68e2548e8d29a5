using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents.Services;

/// <summary>What the audit trail tells of content.</summary>
public sealed class ContentAudit(SiteDbContext db, ContentDefinitions definitions, IActorAccessor actor, IStringLocalizer<ContentsTexts> texts) : IAuditDescriber
{
    private const string Prefix = "Content";

    /// <inheritdoc />
    public IReadOnlyList<AuditEventGroup> Groups =>
    [
        new(Prefix, texts["Content"], new Dictionary<string, string>
        {
            ["Content.Created"] = texts["Draft begun"],
            ["Content.Saved"] = texts["Draft saved"],
            ["Content.Published"] = texts["Published"],
            ["Content.Unpublished"] = texts["Unpublished"],
            ["Content.Removed"] = texts["Deleted"],
            ["Content.Imported"] = texts["Imported"],
            ["Content.Scheduled"] = texts["Publishing planned"],
            ["Content.Unscheduled"] = texts["Planned publishing called off"],
        }),
        new("ContentDefinition", texts["Content types"], new Dictionary<string, string> { ["ContentDefinition.Changed"] = texts["Definition changed"] }),
    ];

    /// <inheritdoc />
    public async ValueTask<IReadOnlyDictionary<long, string>> FindUrlsAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken)
    {
        var own = entries.Where(e => e.Event.StartsWith(Prefix + ".", StringComparison.Ordinal)).ToList();
        var ids = own.Select(e => e.SubjectId).Distinct().ToList();
        if (ids.Count == 0) return new Dictionary<long, string>();
        var rows = await db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(actor.Current.Scope).Where(r => ids.Contains(r.ContentItemId) && (r.Published || r.Latest))
            .Select(r => new { r.ContentItemId, r.ContentType, r.Published }).ToListAsync(cancellationToken);
        var types = (await definitions.ReadAsync(cancellationToken)).Types;
        var urls = new Dictionary<string, string>();
        foreach (var row in rows.OrderBy(r => r.Published))
        {
            if (row.Published) urls[row.ContentItemId] = $"/content/{row.ContentItemId}";
            else if (types.TryGetValue(row.ContentType, out var type) && actor.Current.CanEditAll(type)) urls[row.ContentItemId] = $"/content/{row.ContentItemId}?draft=true";
        }

        return own.Where(e => urls.ContainsKey(e.SubjectId)).ToDictionary(e => e.Id, e => urls[e.SubjectId]);
    }
}

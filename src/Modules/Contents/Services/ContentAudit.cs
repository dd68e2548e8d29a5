using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents.Services;

/// <summary>What the audit trail tells of content.</summary>
public sealed class ContentAudit(SiteDbContext db, ContentDefinitions definitions, IActorAccessor actor, IStringLocalizer<ContentsTexts> texts) : ItemAuditDescriber(Prefix, db, actor)
{
    private const string Prefix = "Content";

    /// <inheritdoc />
    public override IReadOnlyList<AuditEventGroup> Groups =>
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
    protected override async ValueTask<string?> FindUrlAsync(AuditedItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Published) return $"/content/{item.ContentItemId}";
        return await definitions.FindAsync(item.ContentType, cancellationToken) is { } type && Actor.CanEditAll(type) ? $"/content/{item.ContentItemId}?draft=true" : null;
    }
}

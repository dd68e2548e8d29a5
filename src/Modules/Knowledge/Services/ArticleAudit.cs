using ItsmSite.Contents.Services;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Services;

/// <summary>What the audit trail tells of articles: their life, their files, their comments.</summary>
public sealed class ArticleAudit(SiteDbContext db, IActorAccessor actor, IStringLocalizer<KnowledgeTexts> texts) : ItemAuditDescriber(Prefix, db, actor)
{
    /// <summary>A picture or attachment was added; its name is the reason.</summary>
    public const string FileAdded = Prefix + ".FileAdded";

    /// <summary>What looks like a secret was declared an example; the reason is the author's.</summary>
    public const string SecretAllowed = Prefix + ".SecretAllowed";

    private const string Prefix = "Article";

    /// <inheritdoc />
    public override IReadOnlyList<AuditEventGroup> Groups =>
    [
        new(Prefix, texts["Articles"], new Dictionary<string, string>
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
            ["Article.Commented"] = texts["Comment written"],
            ["Article.CommentShown"] = texts["Comment shown"],
            ["Article.CommentHidden"] = texts["Comment hidden"],
            ["Article.CommentRemoved"] = texts["Comment removed by its writer"],
            [FileAdded] = texts["File added"],
            [SecretAllowed] = texts["Secret declared an example"],
        }),
    ];

    /// <inheritdoc />
    protected override ValueTask<string?> FindUrlAsync(AuditedItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        return ValueTask.FromResult(item.Latest ? $"/articles/id/{item.ContentItemId}" : null);
    }
}

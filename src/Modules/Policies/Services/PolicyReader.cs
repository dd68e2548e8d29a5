using System.Globalization;
using ItsmSite.Contents.Markdown;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Policies.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Policies.Services;

/// <summary>Brings policies to readers.</summary>
public sealed class PolicyReader(ContentReader reader, MarkdownRenderer renderer, SiteDbContext db, IPeople people, IActorAccessor actor)
{
    /// <summary>A published policy as it is stored, or null where the actor does not see one.</summary>
    public Task<EditedContent?> FindItemAsync(string contentItemId, CancellationToken cancellationToken) => FindItemAsync(contentItemId, VersionOptions.Published, cancellationToken);

    /// <summary>A policy in a version, or null where the actor does not see one; drafts are seen by those who may edit them.</summary>
    public async Task<PolicyView?> FindAsync(string contentItemId, VersionOptions version, CancellationToken cancellationToken)
    {
        if (await FindItemAsync(contentItemId, version, cancellationToken) is not { } found) return null;
        var (item, type) = found;
        var culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        var shown = await reader.ShowAsync(item, type, cancellationToken);
        var owners = PolicyOwners.Of(item);
        var known = owners.Count == 0 ? null : await people.FindByIdAsync(owners, cancellationToken);
        var body = renderer.Render(PolicyTexts.Of(item, type, PolicyTexts.Body, culture), MarkdownRenderContext.Default with { Culture = culture });
        return new PolicyView(
            item, type, shown.Name, PolicyTexts.Of(item, type, PolicyTexts.Summary, culture), body,
            [.. shown.Fields.Where(f => f.Name is not (PolicyTexts.Summary or PolicyTexts.Body or PolicyTexts.Owner) && f.Name != type.TitleField?.Name)],
            [.. owners.Select(id => known?.GetValueOrDefault(id)).OfType<Person>()])
        {
            IsAsked = item.Published && PolicyAsks.Asks(item, actor.Current),
            Mine = await FindMineAsync(contentItemId, cancellationToken),
        };
    }

    /// <summary>The actor's last confirmation of a policy, or null.</summary>
    public Task<PolicyConfirmation?> FindMineAsync(string contentItemId, CancellationToken cancellationToken) => db.Set<PolicyConfirmation>().AsNoTracking()
        .Where(c => c.ContentItemId == contentItemId && c.UserId == actor.Current.UserId).OrderByDescending(c => c.Edition).FirstOrDefaultAsync(cancellationToken);

    private async Task<EditedContent?> FindItemAsync(string contentItemId, VersionOptions version, CancellationToken cancellationToken) =>
        await reader.FindItemAsync(contentItemId, version, cancellationToken) is { Item.ContentType: PolicyPart.ContentType } found ? found : null;
}

using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Knowledge.Services;

/// <summary>Brings articles to readers.</summary>
public sealed class ArticleReader(IContentManager content, ArticleRenderer renderer, ArticleLanguages languages, IPeople people, IActorAccessor actor)
{
    /// <summary>A published article, or null where the actor does not see one.</summary>
    public Task<ArticleView?> FindAsync(string contentItemId, CancellationToken cancellationToken) => FindAsync(contentItemId, VersionOptions.Published, cancellationToken);

    /// <summary>A published article without its text made ready, or null where the actor does not see one.</summary>
    public Task<ContentItem?> FindItemAsync(string contentItemId, CancellationToken cancellationToken) =>
        content.FindArticleAsync(contentItemId, actor.Current.Scope, VersionOptions.Published, cancellationToken);

    /// <summary>An article in a version, or null where the actor does not see one; drafts are seen by those who may edit them.</summary>
    public async Task<ArticleView?> FindAsync(string contentItemId, VersionOptions version, CancellationToken cancellationToken)
    {
        if (await content.FindArticleAsync(contentItemId, actor.Current.Scope, version, cancellationToken) is not { } item) return null;
        if (version == VersionOptions.Latest && !actor.Current.CanEdit(item)) return null;
        var owners = await people.FindByIdAsync([item.Owner], cancellationToken);
        var audience = item.GetOrCreate<AudiencePart>();
        var (translations, newer) = await languages.FindAsync(item, cancellationToken);
        return new ArticleView(
            item,
            await renderer.RenderAsync(item, cancellationToken),
            owners.GetValueOrDefault(item.Owner),
            Audience.Of(audience.Roles, audience.Users),
            translations) { NewerOriginal = newer };
    }

    /// <summary>Where a published article is read, or null where the actor does not see one.</summary>
    public async Task<string?> FindUrlAsync(string contentItemId, CancellationToken cancellationToken) =>
        await FindItemAsync(contentItemId, cancellationToken) is { } item ? ContentNames.UrlOf(item) : null;
}

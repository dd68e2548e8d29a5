using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Services;

/// <summary>Retired articles for who comes to their addresses.</summary>
public sealed class RetiredArticles(IContentManager content, IActorAccessor actor)
{
    private const int MostSteps = 5;

    /// <summary>A retired article, or null where the actor would not have seen it, or it is not retired.</summary>
    public async Task<RetiredArticle?> FindAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await LatestAsync(contentItemId, cancellationToken) is not { } item || !ArticleLife.IsRetired(item)) return null;
        var part = item.GetOrCreate<ArticlePart>();
        return new RetiredArticle(
            contentItemId, item.DisplayText, part.RetiredUtc, part.RetiredReason, await SuccessorAsync(part.SuccessorId, cancellationToken), actor.Current.CanEdit(item), actor.Current.CanPublish(item));
    }

    // A successor may be retired in its turn: the way goes on to what is in use, and ends where it would turn in a circle.
    private async Task<ArticleTranslation?> SuccessorAsync(string successorId, CancellationToken cancellationToken)
    {
        for (var step = 0; step < MostSteps && successorId.Length > 0; step++)
        {
            var published = await content.FindVisibleAsync(successorId, actor.Current.Scope, VersionOptions.Published, cancellationToken);
            if (published is not null) return new ArticleTranslation(published.As<LocalizationPart>()?.Culture ?? "", published.DisplayText, ContentNames.UrlOf(published));
            if (await LatestAsync(successorId, cancellationToken) is not { } next || !ArticleLife.IsRetired(next)) return null;
            successorId = next.GetOrCreate<ArticlePart>().SuccessorId;
        }

        return null;
    }

    private Task<ContentItem?> LatestAsync(string contentItemId, CancellationToken cancellationToken) =>
        content.FindArticleAsync(contentItemId, actor.Current.Scope, VersionOptions.Latest, cancellationToken);
}

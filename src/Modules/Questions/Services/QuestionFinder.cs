using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Questions.Models;

namespace ItsmSite.Questions.Services;

/// <summary>Finds single questions by their id, as who is acting.</summary>
public sealed class QuestionFinder(IContentManager content, QuestionTeams teams, IActorAccessor actor)
{
    /// <summary>A question with what the actor may do with it; null where the actor does not see one.</summary>
    public async Task<QuestionAccess?> FindAsync(string contentItemId, CancellationToken cancellationToken) =>
        await content.FindVisibleAsync(contentItemId, actor.Current.Scope, VersionOptions.Published, cancellationToken) is { ContentType: QuestionPart.ContentType } item
            ? new QuestionAccess(actor.Current, item, await teams.ResolveAsync(item.GetOrCreate<QuestionPart>().Team, cancellationToken)) : null;
}

using ItsmSite.Contents;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Services;

/// <summary>Who can review an article: those who may edit all content, and the people of its team; of them, who may read it.</summary>
public sealed class ArticleReviewers(IPeople people, IActorResolver actors, IActorAccessor actor)
{
    private const string Field = "Reviewer";

    /// <summary>People who may be asked, by name.</summary>
    public async Task<IReadOnlyList<Person>> ListAsync(ContentItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var editors = await people.ListHoldersAsync(ContentPermissions.EditContent, cancellationToken);
        var team = item.GetOrCreate<ArticlePart>().Team;
        var members = team.Length == 0 ? [] : await people.ListInRoleAsync(team, cancellationToken);
        return [.. editors.Concat(members).DistinctBy(p => p.UserId).Where(p => p.UserId != actor.Current.UserId).OrderBy(p => p.DisplayName, StringComparer.CurrentCulture)];
    }

    /// <summary>The person of a user name, who may be asked.</summary>
    /// <exception cref="ContentInvalidException">There is nobody of that name, or that person can't review this.</exception>
    public async Task<Actor> ChooseAsync(ContentItem item, string userName, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userName);
        var name = userName.Trim();
        if (name.Length == 0) throw Refusal("Choose who is to review it.");
        if (await actors.FindAsync(name, cancellationToken) is not { } reviewer) throw Refusal("There is nobody by the user name “{0}” who could review it. Choose somebody from the list.", name);
        if (reviewer.UserId == actor.Current.UserId) throw Refusal("You can’t review it yourself. Ask somebody else.");
        if (!IsEntitled(reviewer, item)) throw Refusal("{0} can’t review this article: that takes an editor, or somebody of its team.", reviewer.DisplayName);
        if (!reviewer.Sees(item)) throw Refusal("{0} would not see the article. Widen who may read it first, or ask somebody else.", reviewer.DisplayName);
        return reviewer;
    }

    /// <summary>Whether somebody who was asked can still review it.</summary>
    public async Task<bool> CanStillAsync(ContentItem item, Person? reviewer, CancellationToken cancellationToken) =>
        reviewer is { IsActive: true } && await actors.FindAsync(reviewer.UserName, cancellationToken) is { } found && IsEntitled(found, item) && found.Sees(item);

    /// <summary>Whether somebody may review an article that they see.</summary>
    public static bool IsEntitled(Actor person, ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(item);
        return person.Has(ContentPermissions.EditContent) || (item.GetOrCreate<ArticlePart>().Team is { Length: > 0 } team && person.Roles.Contains(team));
    }

    private static ContentInvalidException Refusal(string message, params object[] arguments) => new([new ContentError(Field, message) { Arguments = arguments }]);
}

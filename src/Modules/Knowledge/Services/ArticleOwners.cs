using ItsmSite.Contents;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Knowledge.Services;

/// <summary>Who answers for articles.</summary>
public sealed class ArticleOwners(IPeople people, IActorResolver actors, ItemAudit audit, IActorAccessor actor)
{
    private const string Field = "ArticlePart.Owner";

    /// <summary>Whether the actor may give an article to somebody else.</summary>
    public bool CanChange => actor.Current.Has(ContentPermissions.EditContent);

    /// <summary>People an article can be given to: those who may write.</summary>
    public Task<IReadOnlyList<Person>> ListAsync(CancellationToken cancellationToken) => people.ListHoldersAsync(ContentPermissions.EditOwnContent, cancellationToken);

    /// <summary>Gives an article that is being saved to somebody; part of the unit of work. Nothing happens where the name is empty or the owner's, or the actor may not.</summary>
    /// <exception cref="ContentInvalidException">There is nobody of that name, or that person can't answer for it.</exception>
    public async Task ChangeAsync(ContentItem item, string userName, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(userName);
        var name = userName.Trim();
        if (name.Length == 0 || !CanChange) return;
        var person = (await people.FindByNameAsync([name], cancellationToken)).GetValueOrDefault(name.ToLowerInvariant());
        if (person?.UserId == item.Owner) return;
        if (person is null || await actors.FindAsync(person.UserName, cancellationToken) is not { } next)
            throw Refusal("There is nobody by the user name “{0}” who could own it. Choose somebody from the list.", name);
        if (!next.CanWrite()) throw Refusal("{0} may not write articles, so can’t own one. Choose somebody from the list.", person.DisplayName);
        if (!next.Sees(item)) throw Refusal("{0} would not see the article. Widen who may read it first, or choose somebody else.", person.DisplayName);
        item.Owner = person.UserId;
        await audit.AddAsync("Article.OwnerChanged", item, person.DisplayName, cancellationToken);
    }

    private static ContentInvalidException Refusal(string message, string name) => new([new ContentError(Field, message) { Arguments = [name] }]);
}

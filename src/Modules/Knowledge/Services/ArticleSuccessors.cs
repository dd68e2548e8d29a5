using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Services;

/// <summary>Finds the article that somebody names, by its address or its title.</summary>
public sealed class ArticleSuccessors(RoutedItems routes, ContentLists lists, IContentManager content, IActorAccessor actor)
{
    private const string Field = "Successor";
    private const int Named = 5;

    /// <summary>The id of the article that is meant, or null where nothing was written.</summary>
    /// <param name="contentItemId">The article it takes the place of.</param>
    /// <param name="text">Address or title.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ContentInvalidException">There is no such article that the actor sees, there are several, or it is the same one.</exception>
    public async Task<string?> FindAsync(string contentItemId, string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var wanted = text.Trim();
        if (wanted.Length == 0) return null;
        var found = await AtAsync(wanted, cancellationToken) ?? await TitledAsync(wanted, cancellationToken)
            ?? throw Refusal("There is no published article of that address or title. Copy the address from its page.");
        return found == contentItemId ? throw Refusal("An article can’t take its own place. Choose another one.") : found;
    }

    private async Task<string?> AtAsync(string text, CancellationToken cancellationToken)
    {
        var path = RoutedItems.PathOf(text);
        var id = path.StartsWith("articles/id/", StringComparison.OrdinalIgnoreCase) ? path["articles/id/".Length..] : (await routes.FindAsync(path, cancellationToken))?.ContentItemId;
        return id is null ? null : (await content.FindArticleAsync(id, actor.Current.Scope, VersionOptions.Published, cancellationToken))?.ContentItemId;
    }

    private async Task<string?> TitledAsync(string title, CancellationToken cancellationToken)
    {
        var page = await lists.ListPublishedAsync(new ContentListQuery(ArticlePart.ContentType) { Text = title, Size = Named, Sort = "title" }, cancellationToken);
        var same = page.Items.Where(i => i.Name.Equals(title, StringComparison.OrdinalIgnoreCase)).ToList();
        var fitting = same.Count > 0 ? same : page.Items;
        return fitting.Count <= 1 ? fitting.SingleOrDefault()?.ContentItemId
            : throw Refusal("Several articles fit: {0}. Write the whole title, or copy the address from its page.", string.Join("; ", fitting.Select(i => i.Name)));
    }

    private static ContentInvalidException Refusal(string message, params object[] arguments) => new([new ContentError(Field, message) { Arguments = arguments }]);
}

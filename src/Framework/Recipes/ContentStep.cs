using System.Text.Json;
using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Framework.Recipes;

/// <summary>Step <c>content {data[]}</c>: brings content items. One whose version is here already is left as it is, so a recipe can run twice.</summary>
public sealed class ContentStep(IContentManager content, IPeople people) : NamedRecipeStepHandler("content")
{
    /// <inheritdoc />
    public override async Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var items = (context.Step["data"] as JsonArray ?? []).OfType<JsonObject>().Select(Read).ToList();
        // A recipe names owners by user name: ids are made when the accounts are.
        var owners = await people.FindByNameAsync([.. items.Select(i => i.Owner).Where(o => o.Length > 0).Distinct()], cancellationToken);
        foreach (var item in items)
        {
            var version = item.ContentItemVersionId;
            var present = await content.GetAsync(item.ContentItemId, VersionOptions.Latest, cancellationToken);
            if (present is not null && (version.Length == 0 || (string?)present.Data[SourceVersion] == version)) continue;
            item.ContentItemVersionId = present?.ContentItemVersionId ?? "";
            item.Data[SourceVersion] = version;
            if (owners.TryGetValue(item.Owner.ToLowerInvariant(), out var owner)) item.Owner = owner.UserId;
            await content.SaveAsync(item, item.Published, cancellationToken);
        }
    }

    /// <summary>Member of an item that says which version of the recipe's item it was made from.</summary>
    private const string SourceVersion = "RecipeVersionId";

    private static ContentItem Read(JsonObject json)
    {
        try
        {
            var item = json.Deserialize<ContentItem>(ContentJson.Options)!;
            return ContentIds.IsValid(item.ContentItemId) ? item : throw new RecipeException($"'{item.ContentItemId}' is not a content item id (26 characters of lower-case base32).");
        }
        catch (JsonException error)
        {
            throw new RecipeException($"A content item can't be read: {error.Message}", error);
        }
    }
}

using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Contents.Handlers;

/// <summary>An item belongs to a list that lists its type and that the writer sees.</summary>
public sealed class ContainedPartHandler(ContentFinder content, ContentDefinitions definitions, IActorAccessor actor) : ContentHandlerBase
{
    /// <inheritdoc />
    public override async Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.IsImport || context.Item.As<ContainedPart>() is not { } part || !context.Type.Has(nameof(ContainedPart))) return;
        var list = part.ListContentItemId.Length == 0 ? null : await content.FindVisibleAsync(part.ListContentItemId, actor.Current.Scope, VersionOptions.Latest, cancellationToken);
        var type = list is null ? null : await definitions.FindAsync(list.ContentType, cancellationToken);
        if (part.ListContentItemId.Length > 0 && type?.ListedTypes.Contains(context.Type.Name) != true)
            context.Errors.Add(new ContentError("ContainedPart.ListContentItemId", "Choose a list that takes items of this type."));
        else if (part.ListContentType != (type?.Name ?? "")) context.Item.Alter<ContainedPart>(p => p.ListContentType = type?.Name ?? "");
    }
}

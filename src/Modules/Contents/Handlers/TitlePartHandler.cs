using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Handlers;

/// <summary>An item with a title part needs a title, and is called by it.</summary>
public sealed class TitlePartHandler : ContentHandlerBase, IContentIndexHandler
{
    /// <inheritdoc />
    public override Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Item.As<TitlePart>() is not { } part) return Task.CompletedTask;
        var title = (part.Title ?? "").ReplaceLineEndings(" ").Trim();
        if (title.Length == 0 && context.IsImport) return Task.CompletedTask; // taken as it was written elsewhere
        if (title.Length == 0) context.Errors.Add(new ContentError("TitlePart.Title", "Give it a title: the words a reader would type."));
        else if (title.Length > TitlePart.MaxLength) context.Errors.Add(new ContentError("TitlePart.Title", "The title is too long. Keep it under 250 characters."));
        if (title != part.Title) context.Item.Alter<TitlePart>(p => p.Title = title);
        context.Item.DisplayText = title;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public void Build(ContentItem item, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(document);
        if (item.As<TitlePart>() is { } part) document.Title = part.Title;
    }
}

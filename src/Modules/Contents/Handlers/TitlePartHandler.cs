using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Handlers;

/// <summary>An item with a title part needs a title, and is called by it; where a field names the item, the title is that name.</summary>
public sealed class TitlePartHandler : ContentHandlerBase, IContentIndexHandler
{
    /// <inheritdoc />
    public override Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var item = context.Item;
        var isNeeded = !context.IsImport && context.Type.Has(nameof(TitlePart));
        if (!isNeeded && !item.Has<TitlePart>()) return Task.CompletedTask;
        var former = item.As<TitlePart>()?.Title;
        var title = (isNeeded && context.Type.TitleField is not null ? ContentNames.TitleOf(item, context.Type) : former ?? "").ReplaceLineEndings(" ").Trim();
        if (title.Length == 0 && context.IsImport) return Task.CompletedTask; // taken as it was written elsewhere
        if (title.Length == 0 && context.Type.TitleField is null) context.Errors.Add(new ContentError("TitlePart.Title", "Give it a title: the words a reader would type."));
        else if (title.Length > TitlePart.MaxLength) context.Errors.Add(new ContentError("TitlePart.Title", "The title is too long. Keep it under 250 characters."));
        if (title != former) item.Alter<TitlePart>(p => p.Title = title);
        item.DisplayText = title;
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

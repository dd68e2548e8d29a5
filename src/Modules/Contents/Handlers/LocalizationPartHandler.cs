using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Localization;

namespace ItsmSite.Contents.Handlers;

/// <summary>An item is found under the language of its part; where nobody said, it is the site's.</summary>
public sealed class LocalizationPartHandler : ContentHandlerBase, IContentIndexHandler
{
    /// <inheritdoc />
    public override Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.IsImport || context.Item.IsContained || !context.Type.Has(nameof(LocalizationPart))) return Task.CompletedTask;
        if (string.IsNullOrEmpty(context.Item.As<LocalizationPart>()?.Culture)) context.Item.Alter<LocalizationPart>(p => p.Culture = SiteCultures.Default);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public void Build(ContentItem item, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(document);
        if (document.Culture is null && item.As<LocalizationPart>() is { Culture.Length: > 0 } part) document.Culture = part.Culture;
    }
}

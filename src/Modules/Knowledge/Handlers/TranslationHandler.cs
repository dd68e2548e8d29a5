using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Services;

namespace ItsmSite.Knowledge.Handlers;

/// <summary>A set of translations has one article in each language. What was imported is told apart by its source instead.</summary>
public sealed class TranslationHandler(ArticleLanguages languages) : ContentHandlerBase
{
    /// <inheritdoc />
    public override async Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var item = context.Item;
        if (context.IsImport || item.ContentType != ArticlePart.ContentType || item.Has<ImportPart>() || item.As<LocalizationPart>() is not { LocalizationSet.Length: > 0 } part) return;
        if (await languages.FindInAsync(part.LocalizationSet, part.Culture, item.ContentItemId, cancellationToken) is not null)
            context.Errors.Add(new ContentError("LocalizationPart.Culture", "The article exists in this language already. Edit that one, or choose another language."));
    }
}

using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Contents.Markdown;
using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Services;

/// <summary>An article ready to be read.</summary>
/// <param name="Item">The article.</param>
/// <param name="Body">Its rendered text.</param>
/// <param name="Owner">Who answers for it, or null where nobody is known.</param>
/// <param name="Audience">Who may read it.</param>
/// <param name="Translations">Its other languages that the reader may see.</param>
public sealed record ArticleView(ContentItem Item, RenderedMarkdown Body, Person? Owner, Audience Audience, IReadOnlyList<ArticleTranslation> Translations)
{
    /// <summary>The original of this translation where that was published later; else null.</summary>
    public ArticleOriginal? NewerOriginal { get; init; }

    /// <summary>The article's own part.</summary>
    public ArticlePart Article { get; } = Item.GetOrCreate<ArticlePart>();
}

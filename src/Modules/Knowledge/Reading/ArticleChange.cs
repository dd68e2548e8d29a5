using ItsmSite.Framework.Content;
using ItsmSite.Framework.Web.Texts;

namespace ItsmSite.Knowledge.Reading;

/// <summary>An article beside the version that a reader read before.</summary>
/// <param name="Item">The article now.</param>
/// <param name="Before">The version read before.</param>
/// <param name="BeforeLines">Lines of that version.</param>
/// <param name="AfterLines">Lines of the article now.</param>
public sealed record ArticleChange(ContentItem Item, ContentItem Before, IReadOnlyList<DifferenceLine> BeforeLines, IReadOnlyList<DifferenceLine> AfterLines);

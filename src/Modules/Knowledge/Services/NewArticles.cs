using System.Globalization;
using ItsmSite.Framework.Navigation;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Services;

/// <summary>The home page's list of what is new in the reader's language.</summary>
public sealed class NewArticles(ArticleLists lists, IStringLocalizer<KnowledgeTexts> texts) : IHomeSection
{
    /// <inheritdoc />
    public int Order => 10;

    /// <inheritdoc />
    public async Task<HomeSection?> BuildAsync(CancellationToken cancellationToken)
    {
        var newest = await lists.ListPublishedAsync(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, 1, 6, cancellationToken);
        if (newest.Articles.Count == 0) newest = await lists.ListPublishedAsync(null, 1, 6, cancellationToken);
        if (newest.Articles.Count == 0) return null;
        return new HomeSection(
            texts["New and changed"],
            [.. newest.Articles.Select(a => new HomeLink(a.Title, a.Url, a.Summary, a.ModifiedUtc, a.Culture))],
            new MenuItem(texts["All articles"], "/articles", null));
    }
}

using System.Globalization;
using ItsmSite.Framework.Navigation;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Services;

/// <summary>The home page's list of what is new in the reader's language.</summary>
public sealed class NewArticles(ArticleLists lists, IStringLocalizer<KnowledgeTexts> texts) : IHomeSection
{
    private const int Shown = 6;

    /// <inheritdoc />
    public int Order => 10;

    /// <inheritdoc />
    public async Task<HomeSection?> BuildAsync(CancellationToken cancellationToken)
    {
        var newest = await lists.ListNewestAsync(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, Shown, cancellationToken);
        if (newest.Count == 0) newest = await lists.ListNewestAsync(null, Shown, cancellationToken);
        if (newest.Count == 0) return null;
        return new HomeSection(
            texts["New and changed"],
            [.. newest.Select(a => new HomeLink(a.Title, a.Url, a.Summary, a.ModifiedUtc, a.Culture))],
            new MenuItem(texts["All articles"], "/articles", null));
    }
}

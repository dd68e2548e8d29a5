using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web.Models;
using ItsmSite.Knowledge.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>What changed in an article since the reader read it.</summary>
[RequirePermission("ViewContent")]
public sealed class ChangesModel(ArticleChanges changes, IStringLocalizer<KnowledgeTexts> texts) : PageModel
{
    /// <summary>The article and what the reader read before.</summary>
    public ArticleChange Change { get; private set; } = null!;

    /// <summary>The two texts, with their differences marked.</summary>
    public IReadOnlyList<ConflictSide> Sides { get; private set; } = [];

    /// <summary>Shows both; leads to the article where there is nothing to compare, 404 where the reader does not see it.</summary>
    public async Task<IActionResult> OnGetAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await changes.FindAsync(contentItemId, cancellationToken) is not { } change) return Redirect($"/content/{contentItemId}");
        Change = change;
        Sides =
        [
            new ConflictSide(texts["What you read"], "", change.BeforeLines, IsNewer: false),
            new ConflictSide(texts["As it is now"], "", change.AfterLines, IsNewer: true),
        ];
        return Page();
    }
}

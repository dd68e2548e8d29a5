using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>Takes an article out of use, or back into it.</summary>
[RequirePermission("EditOwnContent")]
public sealed class RetireModel(ArticleEditor editor, ArticleRetirement retirement, RelatedArticles related, IActorAccessor actor, IStringLocalizer<KnowledgeTexts> texts) : PageModel
{
    /// <summary>The article.</summary>
    [BindProperty(SupportsGet = true)]
    public string ContentItemId { get; set; } = "";

    /// <summary>Address or title of what takes its place.</summary>
    [BindProperty]
    public string? Successor { get; set; }

    /// <summary>Why, for its readers.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The article in its newest version.</summary>
    public ContentItem Item { get; private set; } = null!;

    /// <summary>Articles that may take its place.</summary>
    public IReadOnlyList<ArticleTranslation> Suggestions { get; private set; } = [];

    /// <summary>Whether it is retired already.</summary>
    public bool IsRetired => ArticleLife.IsRetired(Item);

    /// <summary>Shows the form; 404 where the actor may not, or the article is neither published nor retired.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => FormAsync(cancellationToken);

    /// <summary>Retires it.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => ChangeAsync(
        () => retirement.RetireAsync(ContentItemId, Successor ?? "", Reason ?? "", cancellationToken), texts["The article is retired. Readers no longer find it."], $"/articles/id/{ContentItemId}/retired", cancellationToken);

    /// <summary>Takes it back.</summary>
    public Task<IActionResult> OnPostTakeBackAsync(CancellationToken cancellationToken) => ChangeAsync(
        () => retirement.TakeBackAsync(ContentItemId, cancellationToken), texts["Published. Readers find it now."], $"/articles/id/{ContentItemId}", cancellationToken);

    private async Task<IActionResult> ChangeAsync(Func<Task<bool>> change, string notice, string url, CancellationToken cancellationToken)
    {
        try
        {
            if (!await change()) return NotFound();
            TempData["Notice"] = notice;
            return LocalRedirect(url);
        }
        catch (ContentInvalidException error)
        {
            foreach (var wrong in error.Errors) ModelState.AddModelError(wrong.Field.Split('.')[^1], wrong.In(texts));
        }
        catch (ContentConflictException conflict)
        {
            ModelState.AddModelError("", texts["{0} saved the article at this moment. Look at it, then try again.", conflict.Current.Author]);
        }

        return await FormAsync(cancellationToken);
    }

    private async Task<IActionResult> FormAsync(CancellationToken cancellationToken)
    {
        if (await editor.FindAsync(ContentItemId, cancellationToken) is not { } item || !actor.Current.CanPublish(item)) return NotFound();
        Item = item;
        if (!IsRetired) Suggestions = await related.FindAsync(item, cancellationToken);
        return Page();
    }
}

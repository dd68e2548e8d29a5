using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>How one article is read: how often, by which searches, and why it did not help.</summary>
[RequirePermission("EditOwnContent")]
public sealed class ReadershipModel(AuthorFigures figures, TimeProvider time, IStringLocalizer<KnowledgeTexts> texts) : PageModel
{
    /// <summary>The article in numbers.</summary>
    public ArticleReadership Readership { get; private set; } = null!;

    /// <summary>What to do next.</summary>
    public NextStep Step { get; private set; }

    /// <summary>Shows it, or 404 for those who may not edit the article.</summary>
    public async Task<IActionResult> OnGetAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await figures.FindAsync(contentItemId, cancellationToken) is not { } readership) return NotFound();
        Readership = readership;
        Step = readership.Figures.NextAt(time.GetUtcNow().UtcDateTime);
        return Page();
    }

    /// <summary>A reason in words.</summary>
    public string TextOf(VoteReason reason) => reason switch
    {
        VoteReason.OutOfDate => texts["It is out of date"],
        VoteReason.HardToFollow => texts["I could not follow it"],
        VoteReason.DidNotSolve => texts["I did what it says and it did not help"],
        VoteReason.OtherProblem => texts["It is about something else"],
        _ => texts["No reason given"],
    };
}

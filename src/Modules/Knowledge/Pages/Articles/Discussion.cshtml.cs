using ItsmSite.Contents.Discussions;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Reading;
using ItsmSite.Knowledge.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>Votes, comments and reports of an article; all its comments, page by page.</summary>
[RequirePermission("ViewContent")]
public sealed class DiscussionPageModel(ArticleReader articles, ArticleDiscussions discussions, ArticleFeedback feedback, IActorAccessor actor, IStringLocalizer<KnowledgeTexts> texts) : PageModel
{
    /// <summary>The article.</summary>
    [BindProperty(SupportsGet = true)]
    public string ContentItemId { get; set; } = "";

    /// <summary>Number of the page of comments, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>What was typed and refused; empty otherwise.</summary>
    public string Typed { get; private set; } = "";

    /// <summary>What is shown.</summary>
    public DiscussionModel Shown { get; private set; } = null!;

    private string ArticleUrl => $"/content/{ContentItemId}";

    /// <summary>Shows the discussion, or 404 where the reader does not see the article.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await articles.FindItemAsync(ContentItemId, cancellationToken) is not { } item) return NotFound();
        Shown = new DiscussionModel(item, await discussions.ReadAsync(item, Number, cancellationToken), actor.Current.CanEdit(item), IsWhole: true);
        return Page();
    }

    /// <summary>Keeps whether the article helped.</summary>
    public Task<IActionResult> OnPostVoteAsync(bool helpful, VoteReason reason, string? note, bool explained, CancellationToken cancellationToken) => TryAsync(note, async () =>
    {
        if (!await feedback.VoteAsync(ContentItemId, helpful, Enum.IsDefined(reason) ? reason : VoteReason.None, note, cancellationToken)) return NotFound();
        if (helpful || explained) TempData["Notice"] = (helpful ? texts["Thank you. It is good to know that it helped."] : texts["Thank you. The writers see your reason, without your name."]).Value;
        return helpful || explained ? Redirect(ArticleUrl) : Redirect($"/articles/id/{ContentItemId}/discussion#helpful");
    });

    /// <summary>Follows the article, or no longer.</summary>
    public Task<IActionResult> OnPostFollowAsync(bool follow, CancellationToken cancellationToken) => TryAsync(null, async () =>
    {
        if (!await feedback.FollowAsync(ContentItemId, follow, cancellationToken)) return NotFound();
        TempData["Notice"] = (follow ? texts["You follow this article. When it changes, your home page says so."] : texts["You no longer follow this article."]).Value;
        return Redirect(ArticleUrl);
    });

    /// <summary>Adds a comment.</summary>
    public Task<IActionResult> OnPostCommentAsync(string? text, CancellationToken cancellationToken) => TryAsync(text, async () =>
    {
        if (await feedback.CommentAsync(ContentItemId, text, cancellationToken) is not { } comment) return NotFound();
        TempData["Notice"] = (comment.State == CommentState.Waiting
            ? texts["Thank you. Because it has a link, somebody looks at your comment before others see it."]
            : texts["Thank you. Your comment is below the article."]).Value;
        return Redirect($"{ArticleUrl}#comments");
    });

    /// <summary>Shows or hides a comment.</summary>
    public Task<IActionResult> OnPostShowAsync(long comment, bool show, CancellationToken cancellationToken) => TryAsync(null, async () =>
        await feedback.ShowCommentAsync(ContentItemId, comment, show, cancellationToken) ? Redirect($"/articles/id/{ContentItemId}/discussion#comments") : NotFound());

    /// <summary>Removes one's own comment.</summary>
    public Task<IActionResult> OnPostRemoveAsync(long comment, CancellationToken cancellationToken) => TryAsync(null, async () =>
    {
        if (!await feedback.RemoveCommentAsync(ContentItemId, comment, cancellationToken)) return NotFound();
        TempData["Notice"] = texts["Your comment is gone."].Value;
        return Redirect($"{ArticleUrl}#comments");
    });

    /// <summary>Keeps a report as a draft.</summary>
    public Task<IActionResult> OnPostReportAsync(string? report, CancellationToken cancellationToken) => TryAsync(report, async () =>
    {
        if (await feedback.ReportAsync(ContentItemId, report, cancellationToken) is null) return NotFound();
        TempData["Notice"] = texts["Your report is kept as a draft with this article attached. Nobody is told about it yet."].Value;
        return Redirect("/articles/reports");
    });

    // What was typed is shown again with what is wrong with it.
    private async Task<IActionResult> TryAsync(string? typed, Func<Task<IActionResult>> act)
    {
        try
        {
            return await act();
        }
        catch (ContentInvalidException error)
        {
            foreach (var wrong in error.Errors) ModelState.AddModelError(wrong.Field, wrong.In(texts));
            Typed = typed ?? "";
            return await OnGetAsync(HttpContext.RequestAborted);
        }
    }
}

using ItsmSite.Contents.Markdown;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Knowledge.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>A draft as its page beside its lines: to ask for a review, to comment on lines, to decide.</summary>
[RequirePermission("ViewContent")]
public sealed class ReviewModel(ArticleReviews reviews, ArticleReviewers reviewers, ArticleRenderer renderer, IStringLocalizer<KnowledgeTexts> texts) : PageModel
{
    private const int PageSize = 300;

    /// <summary>The article.</summary>
    [BindProperty(SupportsGet = true)]
    public string ContentItemId { get; set; } = "";

    /// <summary>Number of the page of lines, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>The line that is commented on, from 1; 0 for none.</summary>
    [BindProperty(SupportsGet = true)]
    public int Line { get; set; }

    /// <summary>User name of who is to review.</summary>
    [BindProperty]
    public string? Reviewer { get; set; }

    /// <summary>What to look at.</summary>
    [BindProperty]
    public string? Note { get; set; }

    /// <summary>A comment.</summary>
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>What the reviewer says to a decision.</summary>
    [BindProperty]
    public string? Answer { get; set; }

    /// <summary>The draft and its review.</summary>
    public ReviewView Draft { get; private set; } = null!;

    /// <summary>The rendered draft.</summary>
    public RenderedMarkdown Body { get; private set; } = null!;

    /// <summary>People who can be asked; empty where nobody is to be asked now.</summary>
    public IReadOnlyList<Person> Reviewers { get; private set; } = [];

    /// <summary>True while the form to ask somebody else is shown.</summary>
    public bool IsHandingOver { get; private set; }

    /// <summary>Number of pages of lines.</summary>
    public int Pages => (Draft.Lines.Count + PageSize - 1) / PageSize;

    /// <summary>Index of the first line of this page.</summary>
    public int FirstLine => (Number - 1) * PageSize;

    /// <summary>Index after the last line of this page.</summary>
    public int EndLine => Math.Min(FirstLine + PageSize, Draft.Lines.Count);

    /// <summary>Shows the draft; 404 where the reader neither may edit it nor is to review it.</summary>
    public Task<IActionResult> OnGetAsync(bool handOver, CancellationToken cancellationToken)
    {
        IsHandingOver = handOver;
        return ShowAsync(cancellationToken);
    }

    /// <summary>Asks for a review, or hands it over.</summary>
    public Task<IActionResult> OnPostAskAsync(CancellationToken cancellationToken)
    {
        IsHandingOver = true;
        return DoAsync(() => reviews.AskAsync(ContentItemId, Reviewer ?? "", Note ?? "", cancellationToken), texts["The review is asked for. You see here what comes of it."], UrlOf(Number), cancellationToken);
    }

    /// <summary>Comments on a line.</summary>
    public Task<IActionResult> OnPostCommentAsync(CancellationToken cancellationToken) =>
        DoAsync(() => reviews.CommentAsync(ContentItemId, Line, Text ?? "", cancellationToken), null, $"{UrlOf(Number)}#line-{Line}", cancellationToken);

    /// <summary>Marks a comment as dealt with, or not.</summary>
    public Task<IActionResult> OnPostResolveAsync(long comment, bool resolved, CancellationToken cancellationToken) =>
        DoAsync(() => reviews.ResolveAsync(ContentItemId, comment, resolved, cancellationToken), null, $"{UrlOf(Number)}#comment-{comment}", cancellationToken);

    /// <summary>Decides about the version that was read.</summary>
    public Task<IActionResult> OnPostDecideAsync(string versionId, [FromForm(Name = "do")] string decision, CancellationToken cancellationToken)
    {
        if (decision is not ("approve" or "publish" or "changes")) return Task.FromResult<IActionResult>(BadRequest());
        var notice = decision switch
        {
            "publish" => texts["Published. Readers find it now."],
            "approve" => texts["Thank you. The draft is approved; its writer knows."],
            _ => texts["Thank you. The writer knows what you ask for."],
        };
        return DoAsync(() => reviews.DecideAsync(ContentItemId, versionId ?? "", decision != "changes", decision == "publish", Answer ?? "", cancellationToken), notice, "/articles/review", cancellationToken);
    }

    /// <summary>Calls the review off.</summary>
    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancellationToken) =>
        DoAsync(() => reviews.WithdrawAsync(ContentItemId, cancellationToken), texts["The review is called off."], UrlOf(1), cancellationToken);

    /// <summary>Address of a page of lines, with a line to comment on.</summary>
    public string UrlOf(int number, int line = 0) =>
        ListAddress.Of($"/articles/id/{ContentItemId}/review", number, ("line", line > 0 ? line.ToString(System.Globalization.CultureInfo.InvariantCulture) : null)) + (line > 0 ? $"#line-{line}" : "");

    private async Task<IActionResult> DoAsync(Func<Task<bool>> change, string? notice, string url, CancellationToken cancellationToken)
    {
        try
        {
            if (!await change()) return NotFound();
            if (notice is not null) TempData["Notice"] = notice;
            return LocalRedirect(url);
        }
        catch (ContentInvalidException error)
        {
            foreach (var wrong in error.Errors) ModelState.AddModelError(wrong.Field.Split('.')[^1], wrong.In(texts));
        }
        catch (ContentConflictException)
        {
            ModelState.AddModelError("", texts["Somebody else changed this at the same moment. Look at it again."]);
        }

        return await ShowAsync(cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        if (await reviews.FindAsync(ContentItemId, cancellationToken) is not { } draft) return NotFound();
        Draft = draft;
        Number = Math.Clamp(Line > 0 && Line <= draft.Lines.Count ? ((Line - 1) / PageSize) + 1 : Number, 1, Math.Max(1, Pages));
        Body = await renderer.RenderAsync(draft.Item, cancellationToken);
        if (draft.CanAsk) Reviewers = await reviewers.ListAsync(draft.Item, cancellationToken);
        return Page();
    }
}

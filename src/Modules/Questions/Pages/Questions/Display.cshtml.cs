using System.Globalization;
using ItsmSite.Contents.Discussions;
using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Questions.Models;
using ItsmSite.Questions.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Questions.Pages.Questions;

/// <summary>A question with its answers; reached by its own address, or by its id.</summary>
[RequirePermission("ViewContent")]
public sealed class DisplayModel(
    QuestionFinder questions, QuestionReader reader, AnswerEditor answers, QuestionCloser closer, SimilarContent similar, ContentDefinitions definitions, IActorAccessor actor, IStringLocalizer<QuestionsTexts> texts) : PageModel
{
    private const string ArticleType = "Article";

    /// <summary>The question.</summary>
    [BindProperty(SupportsGet = true)]
    public string ContentItemId { get; set; } = "";

    /// <summary>Number of the page of answers, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>What is shown.</summary>
    public QuestionView View { get; private set; } = null!;

    /// <summary>What was typed and refused; empty otherwise.</summary>
    public string Typed { get; private set; } = "";

    /// <summary>Id that the form of an answer carries.</summary>
    public string Key { get; private set; } = ContentIds.New();

    /// <summary>Whether the reader may make an article of it.</summary>
    public bool CanMakeArticle { get; private set; }

    /// <summary>Other questions of which it may be the same; only for those who may say so.</summary>
    public IReadOnlyList<SimilarHit> Similar { get; private set; } = [];

    /// <summary>The question's language.</summary>
    public string Culture => View.Access.Item.As<LocalizationPart>()?.Culture is { Length: > 0 } culture ? culture : CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>Shows the question, or 404 where the reader does not see one.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(ContentItemId, Number, cancellationToken) is not { } view) return NotFound();
        View = view;
        CanMakeArticle = view.Article is null && view.Total > 0 && await definitions.FindAsync(ArticleType, cancellationToken) is { } type && actor.Current.CanCreate(type);
        if (view.Access.CanClose && view.Status != QuestionStatus.Duplicate)
            Similar = [.. (await similar.FindAsync(view.Access.Item.DisplayText, [QuestionPart.ContentType], cancellationToken)).Where(s => s.Hit.Key != ContentManager.KeyOf(ContentItemId))];
        return Page();
    }

    /// <summary>Answers.</summary>
    public Task<IActionResult> OnPostAnswerAsync(string? key, string? text, CancellationToken cancellationToken) => TryAsync(text, key, async () =>
    {
        if (await answers.AddAsync(ContentItemId, key, text, cancellationToken) is not { } answer) return NotFound();
        TempData["Notice"] = (answer.State == CommentState.Waiting
            ? texts["Thank you. Because it has a link, somebody of the team looks at your answer before others see it."]
            : texts["Thank you. Your answer is here now."]).Value;
        if (await reader.FindAsync(ContentItemId, 1, cancellationToken) is not { } view) return NotFound();
        return Redirect($"{ListAddress.Of(UrlOfQuestion(view), view.Pages)}#answer-{answer.Id}");
    });

    /// <summary>Accepts an answer, or takes that back.</summary>
    public Task<IActionResult> OnPostAcceptAsync(long answer, bool accept, CancellationToken cancellationToken) => TryAsync(null, null, async () =>
        await closer.AcceptAsync(ContentItemId, answer, accept, cancellationToken) ? await BackAsync(accept ? texts["Accepted. The next one with this question sees this answer first."] : texts["The question is open again."], cancellationToken) : NotFound());

    /// <summary>Says that it is solved otherwise, or open again.</summary>
    public Task<IActionResult> OnPostSolveAsync(bool solved, CancellationToken cancellationToken) => TryAsync(null, null, async () =>
        await closer.SolveAsync(ContentItemId, solved, cancellationToken) ? await BackAsync(solved ? texts["Good that it is solved. If you can, tell the next one how: answer it yourself."] : texts["The question is open again."], cancellationToken) : NotFound());

    /// <summary>Says that it was asked before, or that it was not.</summary>
    public Task<IActionResult> OnPostDuplicateAsync(string? address, CancellationToken cancellationToken) => TryAsync(address, null, async () =>
        await closer.LinkAsync(ContentItemId, address, cancellationToken) ? await BackAsync(string.IsNullOrWhiteSpace(address) ? texts["The question is open again."] : texts["Readers are led to the other question now."], cancellationToken) : NotFound());

    /// <summary>Shows or hides an answer.</summary>
    public Task<IActionResult> OnPostShowAsync(long answer, bool show, CancellationToken cancellationToken) => TryAsync(null, null, async () =>
        await answers.ShowAsync(ContentItemId, answer, show, cancellationToken) ? await BackAsync(show ? texts["Readers see the answer now."] : texts["Readers no longer see the answer."], cancellationToken) : NotFound());

    /// <summary>Removes one's own answer.</summary>
    public Task<IActionResult> OnPostRemoveAsync(long answer, CancellationToken cancellationToken) => TryAsync(null, null, async () =>
        await answers.RemoveAsync(ContentItemId, answer, cancellationToken) ? await BackAsync(texts["Your answer is gone."], cancellationToken) : NotFound());

    /// <summary>Address of a page of answers.</summary>
    public string UrlOf(int number) => ListAddress.Of(UrlOfQuestion(View), number) + "#answers";

    /// <summary>Where a form of the page is sent.</summary>
    /// <param name="handler">What it does.</param>
    public string ActionOf(string handler) => $"/questions/id/{ContentItemId}?handler={handler}";

    private static string UrlOfQuestion(QuestionView view) => ContentNames.UrlOf(view.Access.Item);

    private async Task<IActionResult> BackAsync(string notice, CancellationToken cancellationToken)
    {
        TempData["Notice"] = notice;
        return await questions.FindAsync(ContentItemId, cancellationToken) is { Item: var item } ? Redirect(ContentNames.UrlOf(item)) : NotFound();
    }

    // What was typed is shown again with what is wrong with it.
    private async Task<IActionResult> TryAsync(string? typed, string? key, Func<Task<IActionResult>> act)
    {
        try
        {
            return await act();
        }
        catch (ContentInvalidException error)
        {
            foreach (var wrong in error.Errors) ModelState.AddModelError(wrong.Field, wrong.In(texts));
        }
        catch (ContentConflictException)
        {
            ModelState.AddModelError("", texts["Somebody else changed this question at the same moment. Look at it again, then decide."]);
        }

        Typed = typed ?? "";
        if (ContentIds.IsValid(key)) Key = key!;
        return await OnGetAsync(HttpContext.RequestAborted);
    }
}

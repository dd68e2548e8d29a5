using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web.Models;
using ItsmSite.Framework.Web.Texts;
using ItsmSite.Questions.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Questions.Pages.Questions;

/// <summary>Changes one's own answer.</summary>
[RequirePermission("AnswerQuestions")]
public sealed class EditAnswerModel(AnswerEditor answers, IStringLocalizer<QuestionsTexts> texts) : PageModel
{
    /// <summary>The question.</summary>
    [BindProperty(SupportsGet = true)]
    public string ContentItemId { get; set; } = "";

    /// <summary>The answer.</summary>
    [BindProperty(SupportsGet = true)]
    public long AnswerId { get; set; }

    /// <summary>The text in the form.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The revision that saving builds on.</summary>
    public int Revision { get; private set; }

    /// <summary>The question in a sentence.</summary>
    public string Question { get; private set; } = "";

    /// <summary>Where the answer stands.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The two texts of a conflict, with their differences marked.</summary>
    public IReadOnlyList<ConflictSide> Sides { get; private set; } = [];

    /// <summary>Shows the form.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => ShowAsync(null, null, cancellationToken);

    /// <summary>Saves.</summary>
    public async Task<IActionResult> OnPostAsync(int revision, string? text, CancellationToken cancellationToken)
    {
        try
        {
            if (await answers.SaveAsync(ContentItemId, AnswerId, revision, text, cancellationToken) is not var (current, isSaved)) return NotFound();
            if (!isSaved)
            {
                var (mine, theirs) = LineDifference.Compare(text ?? "", current.Text);
                Sides = [new ConflictSide(texts["Yours"], texts["Not saved yet"], mine, IsNewer: false), new ConflictSide(texts["The saved text"], texts["Saved meanwhile"], theirs, IsNewer: true)];
                return await ShowAsync(text, current.Revision, cancellationToken);
            }

            TempData["Notice"] = texts["Saved."].Value;
            return await ShowAsync(null, null, cancellationToken) is PageResult ? Redirect(Address) : NotFound();
        }
        catch (ContentInvalidException error)
        {
            foreach (var wrong in error.Errors) ModelState.AddModelError(wrong.Field, wrong.In(texts));
            return await ShowAsync(text ?? "", revision, cancellationToken);
        }
    }

    private async Task<IActionResult> ShowAsync(string? typed, int? revision, CancellationToken cancellationToken)
    {
        if (await answers.FindAsync(ContentItemId, AnswerId, cancellationToken) is not var (question, answer) || !question.CanEditAnswer(answer)) return NotFound();
        (Text, Revision, Question, Address) = (typed ?? answer.Text, revision ?? answer.Revision, question.Item.DisplayText, $"{ContentNames.UrlOf(question.Item)}#answer-{answer.Id}");
        return Page();
    }
}

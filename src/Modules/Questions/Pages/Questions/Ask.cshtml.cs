using System.Globalization;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Questions.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Questions.Pages.Questions;

/// <summary>Asks a question; what may answer it already is shown beside.</summary>
[RequirePermission("AskQuestions")]
public sealed class AskModel(QuestionEditor editor, QuestionTeams teams, SimilarContent similar, IStringLocalizer<QuestionsTexts> texts) : PageModel
{
    /// <summary>What the form holds.</summary>
    [BindProperty]
    public QuestionInput Input { get; set; } = new();

    /// <summary>Teams to choose from.</summary>
    public IReadOnlyList<string> Teams { get; private set; } = [];

    /// <summary>What may answer the question.</summary>
    public IReadOnlyList<SimilarHit> Similar { get; private set; } = [];

    /// <summary>Shows the form.</summary>
    /// <param name="title">Words to begin with, or null.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task OnGetAsync(string? title, CancellationToken cancellationToken)
    {
        (Input.Culture, Input.Title, Input.Key) = (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, (title ?? "").Trim(), ContentIds.New());
        await ShowAsync(cancellationToken);
    }

    /// <summary>What may answer a question as far as it is written; a part of the page.</summary>
    public async Task<IActionResult> OnGetSimilarAsync(string? q, CancellationToken cancellationToken) => Partial("_Similar", await similar.FindAsync(q, [], cancellationToken));

    /// <summary>Shows, to somebody without script, what may answer the question before it is asked.</summary>
    public Task OnPostLookAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    /// <summary>Asks.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await editor.AskAsync(Input, cancellationToken) is not { } item) return Forbid();
            TempData["Notice"] = texts["Your question is here now. Its team is told, and your home page says so when there is an answer."].Value;
            return Redirect(ContentNames.UrlOf(item));
        }
        catch (ContentInvalidException error)
        {
            foreach (var wrong in error.Errors) ModelState.AddModelError(wrong.Field.Length == 0 ? "" : $"{nameof(Input)}.{wrong.Field.Split('.')[^1]}", wrong.In(texts));
            await ShowAsync(cancellationToken);
            return Page();
        }
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Teams = await teams.ListAsync(cancellationToken);
        Similar = await similar.FindAsync(Input.Title, [], cancellationToken);
    }
}

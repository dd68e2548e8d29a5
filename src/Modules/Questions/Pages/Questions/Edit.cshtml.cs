using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web.Models;
using ItsmSite.Framework.Web.Texts;
using ItsmSite.Questions.Models;
using ItsmSite.Questions.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Questions.Pages.Questions;

/// <summary>Changes a question's text, team or audience.</summary>
[RequirePermission("AskQuestions")]
public sealed class EditModel(QuestionEditor editor, QuestionFinder questions, QuestionTeams teams, IStringLocalizer<QuestionsTexts> texts) : PageModel
{
    /// <summary>The question.</summary>
    [BindProperty(SupportsGet = true)]
    public string ContentItemId { get; set; } = "";

    /// <summary>What the form holds.</summary>
    [BindProperty]
    public QuestionInput Input { get; set; } = new();

    /// <summary>The question as it is stored.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Teams to choose from.</summary>
    public IReadOnlyList<string> Teams { get; private set; } = [];

    /// <summary>The two texts of a conflict, with their differences marked.</summary>
    public IReadOnlyList<ConflictSide> Sides { get; private set; } = [];

    /// <summary>Whether the reader may remove it.</summary>
    public bool CanRemove { get; private set; }

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await questions.FindAsync(ContentItemId, cancellationToken) is not { CanEdit: true, Item: var item }) return NotFound();
        Input = InputOf(item);
        return await FormAsync(cancellationToken);
    }

    /// <summary>Saves.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await editor.SaveAsync(ContentItemId, Input, cancellationToken) is not { } item) return NotFound();
            TempData["Notice"] = texts["Saved."].Value;
            return Redirect(ContentNames.UrlOf(item));
        }
        catch (ContentInvalidException error)
        {
            foreach (var wrong in error.Errors) ModelState.AddModelError($"{nameof(Input)}.{wrong.Field.Split('.')[^1]}", wrong.In(texts));
        }
        catch (ContentConflictException conflict)
        {
            ShowBoth(conflict.Current);
        }

        return await FormAsync(cancellationToken);
    }

    /// <summary>Removes it for good.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken)
    {
        if (!await editor.RemoveAsync(ContentItemId, cancellationToken)) return NotFound();
        TempData["Notice"] = texts["The question is deleted."].Value;
        return RedirectToPage("/Questions/Index");
    }

    // What was typed stays in the form; saving it now is on top of what the other person saved.
    private void ShowBoth(ContentItem current)
    {
        var (mine, theirs) = LineDifference.Compare(TextOf(Input), TextOf(InputOf(current)));
        Sides = [new ConflictSide(texts["Yours"], texts["Not saved yet"], mine, IsNewer: false), new ConflictSide(texts["{0}’s", current.Author], texts["Saved meanwhile"], theirs, IsNewer: true)];
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.VersionId)}");
        Input.VersionId = current.ContentItemVersionId;
    }

    private async Task<IActionResult> FormAsync(CancellationToken cancellationToken)
    {
        if (await questions.FindAsync(ContentItemId, cancellationToken) is not { } question) return NotFound();
        Name = question.Item.DisplayText;
        Teams = await teams.ListAsync(cancellationToken);
        CanRemove = await editor.CanRemoveAsync(question, cancellationToken);
        return Page();
    }

    private static string TextOf(QuestionInput input) => $"# {input.Title}\n\n{input.Markdown}";

    private static QuestionInput InputOf(ContentItem item)
    {
        var audience = item.GetOrCreate<AudiencePart>();
        return new QuestionInput
        {
            VersionId = item.ContentItemVersionId,
            Title = item.DisplayText,
            Markdown = item.GetOrCreate<MarkdownBodyPart>().Markdown,
            Team = item.GetOrCreate<QuestionPart>().Team,
            Culture = item.As<LocalizationPart>()?.Culture ?? "",
            Restricted = audience.Roles.Count + audience.Users.Count > 0,
        };
    }
}

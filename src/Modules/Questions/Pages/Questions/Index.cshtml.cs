using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Questions.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Questions.Pages.Questions;

/// <summary>The questions that the reader may see.</summary>
[RequirePermission("ViewContent")]
public sealed class IndexModel(QuestionLists lists, IActorAccessor actor) : PageModel
{
    /// <summary>Which of them are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public QuestionListKind Show { get; set; }

    /// <summary>Number of the page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>The questions of this page.</summary>
    public QuestionListPage List { get; private set; } = new([], 1);

    /// <summary>Whether the reader may ask.</summary>
    public bool CanAsk => actor.Current.Has(QuestionPermissions.AskQuestions);

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (!Enum.IsDefined(Show)) Show = QuestionListKind.Newest;
        List = await lists.ListAsync(Show, Number, cancellationToken);
        Number = Math.Clamp(Number, 1, List.Pages);
    }

    /// <summary>Address of a page of a list.</summary>
    public static string UrlOf(QuestionListKind kind, int number) =>
        ListAddress.Of("/questions", number, ("show", kind == QuestionListKind.Newest ? null : kind.ToString().ToLowerInvariant()));
}

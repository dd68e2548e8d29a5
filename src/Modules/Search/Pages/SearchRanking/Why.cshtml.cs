using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Search.Explaining;
using ItsmSite.Search.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Search.Pages.SearchRanking;

/// <summary>Why what is found stands where it does.</summary>
[RequirePermission("ManageSearchIndex")]
public sealed class WhyModel(ExplainedSearch search, HitReasons reasons, SearchTexts names, IStringLocalizer<SearchResource> texts) : PageModel
{
    private const int MaxLength = 200;

    /// <summary>What is searched for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>User name of who searches; empty for oneself.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Person { get; set; }

    /// <summary>Whether one may search as somebody else.</summary>
    public bool CanChoosePerson { get; private set; }

    /// <summary>What was found; null where nothing was searched for.</summary>
    public SearchResult? Found { get; private set; }

    /// <summary>The most points that one row of the explanations has; bars are measured by it.</summary>
    public double Most { get; private set; } = 1;

    /// <summary>Says why.</summary>
    public HitReasons Reasons => reasons;

    /// <summary>Searches and explains.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        CanChoosePerson = await search.CanChoosePersonAsync();
        if (string.IsNullOrWhiteSpace(Q)) return;
        if (Q.Length > MaxLength) Q = Q[..MaxLength];
        await names.LoadAsync(cancellationToken);
        Actor? person = null;
        if (CanChoosePerson && !string.IsNullOrWhiteSpace(Person) && (person = await search.FindPersonAsync(Person, cancellationToken)) is null)
        {
            ModelState.AddModelError(nameof(Person), texts["There is nobody by this user name, or the account is deactivated. Check the spelling."]);
            return;
        }

        Found = await search.SearchAsync(Q, person, cancellationToken);
        var points = Found.Hits.Select(hit => hit.Explanation).OfType<HitExplanation>().SelectMany(e => e.Words.Select(word => word.Points).Concat(e.Parts.Select(part => part.Points)));
        Most = Math.Max(1e-3, points.DefaultIfEmpty().Max());
    }
}

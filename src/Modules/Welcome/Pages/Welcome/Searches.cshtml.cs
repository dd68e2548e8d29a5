using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Permissions;
using ItsmSite.Welcome.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Welcome.Pages.Welcome;

/// <summary>The searches that newcomers are invited to try.</summary>
[RequirePermission("ManageSettings")]
public sealed class SearchesModel(SampleSearches searches, SampleSearchEditor editor, IStringLocalizer<WelcomeTexts> texts) : PageModel
{
    /// <summary>Those in English, one on a line.</summary>
    [BindProperty]
    public string? English { get; set; }

    /// <summary>Those in Finnish, one on a line.</summary>
    [BindProperty]
    public string? Finnish { get; set; }

    /// <summary>What each finds for who is acting; an empty title where it finds nothing.</summary>
    public IReadOnlyList<SampleSearch> Found { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var found = new List<SampleSearch>();
        foreach (var culture in SiteCultures.All)
        {
            var all = await searches.ReadAsync(culture, cancellationToken);
            if (culture == SiteCultures.Finnish) Finnish = string.Join('\n', all);
            else English = string.Join('\n', all);
            var finding = await searches.ListAsync(culture, cancellationToken);
            found.AddRange(all.Select(text => finding.FirstOrDefault(f => f.Text == text) ?? new SampleSearch(text, "")));
        }

        Found = found;
    }

    /// <summary>Keeps them.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var typed = new Dictionary<string, IReadOnlyList<string>> { [SiteCultures.English] = SampleSearchEditor.Parse(English), [SiteCultures.Finnish] = SampleSearchEditor.Parse(Finnish) };
        Check(nameof(English), typed[SiteCultures.English]);
        Check(nameof(Finnish), typed[SiteCultures.Finnish]);
        if (!ModelState.IsValid) return Page();
        if (!await editor.SaveAsync(typed, cancellationToken)) return Forbid();
        TempData["Notice"] = texts["The searches are saved."].Value;
        return RedirectToPage();
    }

    private void Check(string field, IReadOnlyList<string> typed)
    {
        if (typed.Count > SampleSearches.MaxCount) ModelState.AddModelError(field, texts["These are {0}; choose the best {1}.", typed.Count, SampleSearches.MaxCount]);
        if (typed.FirstOrDefault(t => t.Length > SampleSearches.MaxLength) is { } tooLong)
            ModelState.AddModelError(field, texts["“{0}…” is longer than {1} characters. A few words find more.", tooLong[..20], SampleSearches.MaxLength]);
    }
}

using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Web.Chrome;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Search.Pages;

/// <summary>The front page: the search, then what the modules have to say.</summary>
public sealed class HomeModel(IEnumerable<IHomeBand> bands, IEnumerable<IHomeSection> sections, IPortalChromeProvider chrome) : PageModel
{
    /// <summary>What the reader is called.</summary>
    public string? FirstName { get; private set; }

    /// <summary>The bands with something to show, in order.</summary>
    public IReadOnlyList<HomeBand> Bands { get; private set; } = [];

    /// <summary>The sections with something to show, in order.</summary>
    public IReadOnlyList<HomeSection> Sections { get; private set; } = [];

    /// <summary>Gathers what is shown.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        FirstName = (await chrome.GetAsync(HttpContext)).Person?.FirstName;
        var across = new List<HomeBand>();
        foreach (var band in bands.OrderBy(b => b.Order))
        {
            if (await band.BuildAsync(cancellationToken) is { } built) across.Add(built);
        }

        Bands = across;
        var shown = new List<HomeSection>();
        foreach (var section in sections.OrderBy(s => s.Order))
        {
            if (await section.BuildAsync(cancellationToken) is { } built) shown.Add(built);
        }

        Sections = shown;
    }
}

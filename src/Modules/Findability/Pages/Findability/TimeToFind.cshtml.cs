using System.Globalization;
using ItsmSite.Findability.Times;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web.Charts;
using ItsmSite.Framework.Web.Texts;
using ItsmSite.Search.Services;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Findability.Pages.Findability;

/// <summary>How long finding takes.</summary>
[RequirePermission("ManageSearchGaps")]
public sealed class TimeToFindModel(FindingTimes times, SearchTexts types, RoleNames roles, IPeople people, TimeText time, IStringLocalizer<FindabilityTexts> texts) : PageModel
{
    private const int Minute = 60;

    /// <summary>Only of people with this role.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Role { get; set; }

    /// <summary>The figures.</summary>
    public FindingReport Report { get; private set; } = new(null, [], [], [], []);

    /// <summary>Over weeks; null where fewer than two weeks can be told of.</summary>
    public LineChart? Chart { get; private set; }

    /// <summary>Roles to choose from.</summary>
    public IReadOnlyList<string> RoleChoices { get; private set; } = [];

    /// <summary>Roles in words.</summary>
    public RoleNames Roles => roles;

    /// <summary>Types of pages in words.</summary>
    public SearchTexts Types => types;

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Report = await times.FindAsync(Role ?? "", cancellationToken) ?? Report;
        RoleChoices = await people.ListRolesAsync(cancellationToken);
        await types.LoadAsync(cancellationToken);
        var told = Report.Weeks.Where(w => w.Figures is not null).ToList();
        if (told.Count < 2) return;
        Chart = new LineChart(
            texts["Seconds to find, by week"],
            [.. told.Select(w => time.Date(w.Week.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)))],
            [new ChartSeries(texts["Half of them within"], [.. told.Select(w => w.Figures!.Median)]), new ChartSeries(texts["Four of five within"], [.. told.Select(w => w.Figures!.MostWithin)])]);
    }

    /// <summary>A time as people say it.</summary>
    public string Say(double seconds) => seconds < 2 * Minute
        ? texts["{0} s", Math.Round(seconds).ToString("N0", CultureInfo.CurrentCulture)]
        : texts["{0} min", Math.Round(seconds / Minute).ToString("N0", CultureInfo.CurrentCulture)];
}

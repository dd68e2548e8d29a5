using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Web.Chrome;
using ItsmSite.Users.Models;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using System.Globalization;

namespace ItsmSite.Users.Pages;

/// <summary>What the site knows of a person, and what they choose themselves.</summary>
public sealed class ProfileModel(ProfileEditor profiles, UserManager<SiteUser> users, IEnumerable<IProfileSection> sections, IStringLocalizer<UsersTexts> texts) : PageModel
{
    /// <summary>The person.</summary>
    public SiteUser Person { get; private set; } = null!;

    /// <summary>Name of the person's manager, or null.</summary>
    public string? ManagerName { get; private set; }

    /// <summary>What is kept now, where somebody changed it since the form was filled; else null.</summary>
    public ProfileChoices? Others { get; private set; }

    /// <summary>What other modules keep of the person.</summary>
    public IReadOnlyList<ProfileSection> Sections { get; private set; } = [];

    /// <summary>The account's concurrency stamp when the form was filled.</summary>
    [BindProperty]
    public string? Stamp { get; set; }

    /// <summary>Chosen channel.</summary>
    [BindProperty]
    public string? PreferredChannel { get; set; }

    /// <summary>Hours as typed.</summary>
    [BindProperty]
    public string? ReachableHours { get; set; }

    /// <summary>Chosen language.</summary>
    [BindProperty]
    public string? Culture { get; set; }

    /// <summary>Chosen theme.</summary>
    [BindProperty]
    public string? ThemePreference { get; set; }

    /// <summary>A language in its own words.</summary>
    public static string LanguageName(string culture) => culture == SiteCultures.Finnish ? "Suomi" : "English";

    /// <summary>A channel in the reader's words.</summary>
    public string ChannelName(string channel) => channel switch
    {
        ContactChannels.Mail => texts["E-mail"],
        ContactChannels.Phone => texts["Phone"],
        ContactChannels.Chat => texts["Chat"],
        _ => texts["It does not matter"],
    };

    /// <summary>A theme in the reader's words.</summary>
    public string ThemeName(string theme) => theme switch
    {
        ThemePreferences.Light => texts["Light"],
        ThemePreferences.Dark => texts["Dark"],
        ThemePreferences.Contrast => texts["High contrast"],
        _ => texts["Automatic"],
    };

    /// <summary>What a theme does, where its name does not say it; else null.</summary>
    public string? ThemeHint(string theme) => theme switch
    {
        ThemePreferences.System => texts["Light, dark or high contrast, as your device is set"].Value,
        ThemePreferences.Contrast => texts["Stronger colours and borders, easier to read"].Value,
        _ => null,
    };

    /// <summary>Shows the profile.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (await profiles.FindAsync() is not { } user) return Challenge();
        Fill(ProfileChoices.Of(user, CultureInfo.CurrentUICulture.Name));
        return await ShowAsync(user);
    }

    /// <summary>Saves the choices.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await profiles.FindAsync() is not { } user) return Challenge();
        var choices = new ProfileChoices(PreferredChannel ?? "", (ReachableHours ?? "").Trim(), Culture ?? "", ThemePreference ?? "");
        if (!ContactChannels.IsValid(choices.PreferredChannel) || !SiteCultures.IsSupported(choices.Culture) || !ThemePreferences.IsValid(choices.ThemePreference)) return BadRequest();
        if (choices.ReachableHours.Length > ProfileChoices.MaxHoursLength)
            ModelState.AddModelError(nameof(ReachableHours), texts["Please say it in at most {0} characters", ProfileChoices.MaxHoursLength]);
        Fill(choices);
        if (!ModelState.IsValid) return await ShowAsync(user);

        if (!await profiles.SaveAsync(user, choices, Stamp ?? "", HttpContext.RequestAborted)) return await ShowConflictAsync();
        PersonalCookies.Write(Response, user);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(choices.Culture);
        TempData["Notice"] = texts["Your profile is saved."].Value;
        return RedirectToPage();
    }

    private async Task<IActionResult> ShowConflictAsync()
    {
        if (await profiles.FindAsync() is not { } user) return Challenge();
        Others = ProfileChoices.Of(user, CultureInfo.CurrentUICulture.Name);
        return await ShowAsync(user, user.ConcurrencyStamp);
    }

    private void Fill(ProfileChoices choices) =>
        (PreferredChannel, ReachableHours, Culture, ThemePreference) = (choices.PreferredChannel, choices.ReachableHours, choices.Culture, choices.ThemePreference);

    private async Task<PageResult> ShowAsync(SiteUser user, string? stamp = null)
    {
        Person = user;
        Stamp = stamp ?? Stamp ?? user.ConcurrencyStamp;
        ManagerName = string.IsNullOrEmpty(user.ManagerUserName) ? null : (await users.FindByNameAsync(user.ManagerUserName))?.DisplayName ?? user.ManagerUserName;
        var shown = new List<ProfileSection>();
        foreach (var section in sections.OrderBy(s => s.Order))
        {
            if (await section.BuildAsync(HttpContext.RequestAborted) is { } built) shown.Add(built);
        }

        Sections = shown;
        return Page();
    }
}

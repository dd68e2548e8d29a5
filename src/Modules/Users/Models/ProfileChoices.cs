using ItsmSite.Framework.Web.Chrome;

namespace ItsmSite.Users.Models;

/// <summary>What a person chooses for themselves.</summary>
/// <param name="PreferredChannel">A value of <see cref="ContactChannels"/>, or empty.</param>
/// <param name="ReachableHours">When the person is best reached, at most 200 characters.</param>
/// <param name="Culture">Language of the interface.</param>
/// <param name="ThemePreference">A value of <see cref="ThemePreferences"/>.</param>
public sealed record ProfileChoices(string PreferredChannel, string ReachableHours, string Culture, string ThemePreference)
{
    /// <summary>Longest <see cref="ReachableHours"/>, in characters.</summary>
    public const int MaxHoursLength = 200;

    /// <summary>What a person chose so far.</summary>
    /// <param name="user">The person.</param>
    /// <param name="culture">Language where none was chosen.</param>
    public static ProfileChoices Of(SiteUser user, string culture)
    {
        ArgumentNullException.ThrowIfNull(user);
        return new ProfileChoices(user.PreferredChannel, user.ReachableHours, user.Culture ?? culture, user.ThemePreference ?? ThemePreferences.System);
    }
}

using System.Globalization;

namespace ItsmSite.Framework.Web.Chrome;

/// <summary>What stands around every page: name, navigation, person, language, theme.</summary>
public sealed record PortalChrome
{
    /// <summary>Name of the site, as in the header and in the title of the window.</summary>
    public required string SiteName { get; init; }

    /// <summary>Colours and logo of the company.</summary>
    public PortalBrand Brand { get; init; } = new(null, null);

    /// <summary>A value of <see cref="ThemePreferences"/>.</summary>
    public string Theme { get; init; } = ThemePreferences.System;

    /// <summary>Languages one can choose, the present one among them.</summary>
    public IReadOnlyList<CultureInfo> Cultures { get; init; } = [];

    /// <summary>The main navigation.</summary>
    public IReadOnlyList<NavigationLink> Navigation { get; init; } = [];

    /// <summary>Who is signed in, or null.</summary>
    public PortalPerson? Person { get; init; }

    /// <summary>Links of the person's menu, above "Sign out".</summary>
    public IReadOnlyList<NavigationLink> PersonLinks { get; init; } = [];

    /// <summary>Links at the foot of the page.</summary>
    public IReadOnlyList<NavigationLink> FooterLinks { get; init; } = [];

    /// <summary>Page where one signs in.</summary>
    public string SignInUrl { get; init; } = "/sign-in";

    /// <summary>Address the sign-out form is posted to.</summary>
    public string SignOutUrl { get; init; } = "/sign-out";
}

namespace ItsmSite.Framework.Web.Chrome;

/// <summary>What the theme shows of a brand.</summary>
/// <param name="Stylesheet">Address of a stylesheet that sets the theme's brand colours, or null for the theme's own.</param>
/// <param name="Logo">Address of the logo, or null.</param>
public sealed record PortalBrand(string? Stylesheet, string? Logo);

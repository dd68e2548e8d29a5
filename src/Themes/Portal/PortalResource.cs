namespace ItsmSite.Portal;

/// <summary>
/// Names the theme's texts: <c>IStringLocalizer&lt;PortalResource&gt;</c> looks them up by their English words in <c>Resources/PortalResource.LANGUAGE.resx</c>.
/// </summary>
public sealed class PortalResource;

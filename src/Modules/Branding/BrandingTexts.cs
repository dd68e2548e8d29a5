namespace ItsmSite.Branding;

/// <summary>Names the module's texts.</summary>
public sealed class BrandingTexts;

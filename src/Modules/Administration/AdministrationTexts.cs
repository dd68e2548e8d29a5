namespace ItsmSite.Administration;

/// <summary>Names the module's texts: <c>IStringLocalizer&lt;AdministrationTexts&gt;</c>, with translations in <c>Resources/AdministrationTexts.{culture}.resx</c>.</summary>
public sealed class AdministrationTexts;

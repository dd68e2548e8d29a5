namespace ItsmSite.Findability;

/// <summary>Names the module's texts: looked up by their English words in <c>Resources/FindabilityTexts.fi.resx</c>.</summary>
public sealed class FindabilityTexts;

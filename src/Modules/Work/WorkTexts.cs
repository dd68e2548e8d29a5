namespace ItsmSite.Work;

/// <summary>Names the module's texts: looked up by their English words in <c>Resources/WorkTexts.fi.resx</c>.</summary>
public sealed class WorkTexts;

namespace ItsmSite.Contents;

/// <summary>Names the module's interface texts.</summary>
public sealed class ContentsTexts;

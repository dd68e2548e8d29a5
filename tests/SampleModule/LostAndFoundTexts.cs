namespace ItsmSite.LostAndFound;

/// <summary>Names the module's interface texts.</summary>
public sealed class LostAndFoundTexts;

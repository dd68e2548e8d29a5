namespace ItsmSite.Knowledge;

/// <summary>Names the module's texts: looked up by their English words in <c>Resources/KnowledgeTexts.fi.resx</c>.</summary>
public sealed class KnowledgeTexts;

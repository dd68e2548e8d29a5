namespace ItsmSite.Questions;

/// <summary>Names the module's texts: looked up by their English words in <c>Resources/QuestionsTexts.fi.resx</c>.</summary>
public sealed class QuestionsTexts;

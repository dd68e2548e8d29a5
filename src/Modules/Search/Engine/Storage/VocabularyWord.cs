namespace ItsmSite.Search.Engine.Storage;

/// <summary>A word of the index, its culture, and the term of its stem.</summary>
internal readonly record struct VocabularyWord(string Text, string Culture, int Term);

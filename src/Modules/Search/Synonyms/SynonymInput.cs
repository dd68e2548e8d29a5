namespace ItsmSite.Search.Synonyms;

/// <summary>Synonyms as a form or a recipe holds them.</summary>
/// <param name="Words">The words and phrases, with commas or in lines.</param>
/// <param name="Targets">What they find besides; empty where any of the words stands for the others.</param>
public sealed record SynonymInput(string? Words, string? Targets);

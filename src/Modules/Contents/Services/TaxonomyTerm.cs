namespace ItsmSite.Contents.Services;

/// <summary>A term of a taxonomy.</summary>
/// <param name="ContentItemId">The term.</param>
/// <param name="Names">What it is called, by two-letter code of the language.</param>
/// <param name="DisplayText">What it is called where no language has a name.</param>
/// <param name="Level">Number of terms above it.</param>
public sealed record TaxonomyTerm(string ContentItemId, IReadOnlyDictionary<string, string> Names, string DisplayText, int Level)
{
    /// <summary>What it is called in a language.</summary>
    public string NameIn(string culture) => Names.TryGetValue(culture, out var name) && name.Length > 0 ? name : DisplayText;
}

namespace ItsmSite.Framework.Indexing;

/// <summary>A word of the query in one document.</summary>
/// <param name="Word">The word as it was typed.</param>
/// <param name="Points">What it adds to the score; 0 when the document lacks it.</param>
/// <param name="Documents">Number of documents of the query's scope that have the word in any form that was looked for.</param>
/// <param name="Weight">Its weight by rarity, as a share of all the query's words; 0 to 1, all words together 1.</param>
/// <param name="IsSlight">Whether it says so little (the, and) that nobody need miss it.</param>
/// <param name="Places">Where the document has it, title first; empty when it lacks it.</param>
public sealed record WordMatch(string Word, double Points, int Documents, double Weight, bool IsSlight, IReadOnlyList<WordPlace> Places);

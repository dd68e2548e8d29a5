using ItsmSite.Search.Engine.Ranking;

namespace ItsmSite.Search.Engine.Query;

/// <summary>One posting list of a frequent word: the documents that are about one of its terms to the same degree, or that hold one of its sequences.</summary>
/// <param name="Group">The word.</param>
/// <param name="Place">Its place in the query.</param>
/// <param name="Term">The term; nothing where it is a sequence.</param>
/// <param name="Step">The step (see <see cref="Impact"/>).</param>
/// <param name="Sequence">The sequence; null where it is a term.</param>
/// <param name="Adds">What it adds to a document's score.</param>
internal readonly record struct ImpactList(QueryGroup Group, int Place, int Term, int Step, SequenceAlternative? Sequence, float Adds)
{
    /// <summary>What a sequence counts among the steps of a term: its documents' lists say nothing of how much they are about it.</summary>
    public const float SequenceValue = 0.5f;

    /// <summary>All lists of a word.</summary>
    public static IEnumerable<ImpactList> Of(QueryGroup group, int place)
    {
        foreach (var alternative in group.Terms)
        {
            for (var step = 0; step < Impact.Steps; step++)
                yield return new ImpactList(group, place, alternative.Term, step, null, group.Weight * Impact.ValueOf(step) * alternative.Quality);
        }

        foreach (var sequence in group.Sequences)
            yield return new ImpactList(group, place, 0, 0, sequence, group.Weight * SequenceValue * sequence.Quality);
    }
}

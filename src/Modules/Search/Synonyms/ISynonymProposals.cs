namespace ItsmSite.Search.Synonyms;

/// <summary>Proposes synonyms, for example from what people searched one after another. Who may not see where they come from is told nothing.</summary>
public interface ISynonymProposals
{
    /// <summary>Proposals that no synonym covers yet and nobody refused, the best first.</summary>
    Task<IReadOnlyList<SynonymProposal>> FindAsync(CancellationToken cancellationToken);

    /// <summary>Remembers that two texts do not mean the same, so that it is not proposed again; false where the actor may not.</summary>
    Task<bool> RefuseAsync(string text, string target, CancellationToken cancellationToken);
}

using ItsmSite.Framework.Indexing;

namespace ItsmSite.Search.Engine.Storage;

/// <summary>The documents as one search sees them.</summary>
/// <param name="Rows">By row; only the first <paramref name="Count"/> are to be read.</param>
/// <param name="Count">One more than the highest row.</param>
/// <param name="FacetSets">What documents are filtered by, by place.</param>
/// <param name="FacetValues">The values of all facets by place.</param>
/// <param name="Cultures">The cultures by place; "" for unknown.</param>
/// <param name="Groups">Who may see what: audience and type, by place.</param>
/// <param name="Living">Number of documents by place of their group, as of the last change (a search that reads an earlier state may be a few off).</param>
internal sealed record DocumentView(
    DocumentRow[] Rows, int Count, ArraySegment<FacetSet> FacetSets, ArraySegment<IndexFacet> FacetValues, ArraySegment<string> Cultures,
    ArraySegment<DocumentGroup> Groups, int[] Living)
{
    /// <summary>A document that is only tried, and the row it stands for; null in an ordinary search.</summary>
    public TrialRow? Trial { get; init; }

    /// <summary>A row's document.</summary>
    public ref readonly DocumentRow At(int row)
    {
        if (Trial is { } trial && row == trial.Row)
            return ref trial.Document;
        return ref Rows[row];
    }

    /// <summary>What a row's document is filtered by.</summary>
    public FacetSet FacetSetOf(int row) => FacetSets[At(row).FacetSet];
}

namespace ItsmSite.Search.Engine.Storage;

/// <summary>One row of <see cref="DocumentTable"/>. All zero for a row that has no document: born and died at once.</summary>
internal struct DocumentRow
{
    /// <summary>Place of its audience and type in <see cref="DocumentView.Groups"/>.</summary>
    public int Group;

    /// <summary>Place of its type, culture and further facets in <see cref="DocumentView.FacetSets"/>.</summary>
    public int FacetSet;

    /// <summary>What speaks for it whatever is asked.</summary>
    public Standing Standing;

    /// <summary>The first change of the index at which it exists.</summary>
    public int Born;

    /// <summary>The first change at which it no longer exists.</summary>
    public int Died;
}

namespace ItsmSite.Knowledge.Import;

/// <summary>What a store did with an article.</summary>
public enum StoreChange
{
    /// <summary>It is new.</summary>
    Created,

    /// <summary>It was there and has changed.</summary>
    Updated,

    /// <summary>It was there and is the same.</summary>
    Unchanged,

    /// <summary>The store does not take it.</summary>
    Refused,
}

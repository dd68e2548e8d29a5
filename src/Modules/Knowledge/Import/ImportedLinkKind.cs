namespace ItsmSite.Knowledge.Import;

/// <summary>Where a link within a folder leads.</summary>
public enum ImportedLinkKind
{
    /// <summary>To an article of the same import.</summary>
    Article,

    /// <summary>To a place in the same article.</summary>
    Anchor,

    /// <summary>To a file of the folder that is no article.</summary>
    File,

    /// <summary>To the original site, outside of the folder.</summary>
    Site,

    /// <summary>To nothing.</summary>
    Missing,
}

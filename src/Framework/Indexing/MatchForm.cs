namespace ItsmSite.Framework.Indexing;

/// <summary>How a document's word stands for a word of the query.</summary>
public enum MatchForm
{
    /// <summary>It is the very word.</summary>
    Exact,

    /// <summary>It is another form of it: printers for printer.</summary>
    Inflected,

    /// <summary>One is a part of the other: Wi-Fi router for wifi-router, puhelin for älypuhelin.</summary>
    Part,

    /// <summary>It begins with what was typed.</summary>
    Beginning,

    /// <summary>It is a slip of the finger or two away.</summary>
    Slip,

    /// <summary>It stands for it in another way: words written together or apart, letters without dots.</summary>
    Other,

    /// <summary>It is a synonym of it, by the synonyms of the site.</summary>
    Synonym,
}

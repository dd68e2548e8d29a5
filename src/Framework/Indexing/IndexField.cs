namespace ItsmSite.Framework.Indexing;

/// <summary>The parts of a document that a search tells apart.</summary>
public enum IndexField
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>Headings and keywords.</summary>
    Headings,

    /// <summary>The text.</summary>
    Body,
}

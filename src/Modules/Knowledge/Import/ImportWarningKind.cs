namespace ItsmSite.Knowledge.Import;

/// <summary>What may be wrong with an article that is imported none the less.</summary>
public enum ImportWarningKind
{
    /// <summary>An included text is not in the folder; its place shows a link.</summary>
    MissingInclude,

    /// <summary>An image is not in the folder; its place shows the alternative text.</summary>
    MissingImage,

    /// <summary>A link leads to no page of the folder; it is shown as text.</summary>
    BrokenLink,

    /// <summary>A link leads to a page that has no such heading; it leads to the top of that page, or is text.</summary>
    BrokenAnchor,

    /// <summary>A title and nothing else.</summary>
    NoText,

    /// <summary>The title was made of the file's name.</summary>
    TitleFromFileName,

    /// <summary>The text nests too deeply to be shown as meant.</summary>
    NotShownAsMeant,
}

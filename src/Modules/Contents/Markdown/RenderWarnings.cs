namespace ItsmSite.Contents.Markdown;

/// <summary>What could not be shown as meant.</summary>
[Flags]
public enum RenderWarnings
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The raw HTML nests too deeply to be cleaned at a bounded cost: it is shown as text.</summary>
    HtmlShownAsText = 1,

    /// <summary>The Markdown nests too deeply, or would take too long: the whole text is shown as it was written.</summary>
    ShownAsWritten = 2,

    /// <summary>A paragraph holds hundreds of unclosed brackets or the like and is shown as it was written.</summary>
    PartShownAsWritten = 8,

    /// <summary>The text is longer than <see cref="MarkdownRenderer.MaximumLength"/> and is cut there.</summary>
    Cut = 4,
}

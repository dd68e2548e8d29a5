using ItsmSite.Contents.Markdown;

namespace ItsmSite.Knowledge.Writing.Checks;

/// <summary>What is written of an article, ready for the rules.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Summary">Its summary.</param>
/// <param name="Markdown">Its text.</param>
/// <param name="Culture">Two-letter code of its language.</param>
public sealed record ArticleText(string Title, string Summary, string Markdown, string Culture)
{
    /// <summary>What stands where in the text.</summary>
    public MarkdownOutline Outline { get; } = MarkdownOutline.Of(Markdown);
}

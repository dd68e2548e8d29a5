namespace ItsmSite.Knowledge.Writing.Checks;

/// <summary>Paragraphs are short enough to be read on a phone.</summary>
public sealed class LongParagraphRule : IArticleRule
{
    /// <summary>In characters: about 180 words.</summary>
    private const int Longest = 1200;

    /// <inheritdoc />
    public IEnumerable<ArticleFinding> Check(ArticleText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Outline.Paragraphs.Where(p => p.Text.Length > Longest).Select(p => new ArticleFinding(p.Line, "This paragraph is very long. Divide it, or make a list of the steps."));
    }
}

namespace ItsmSite.Knowledge.Writing.Checks;

/// <summary>Headings go down one level at a time; screen readers and the contents list go by their levels.</summary>
public sealed class HeadingOrderRule : IArticleRule
{
    /// <inheritdoc />
    public IEnumerable<ArticleFinding> Check(ArticleText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var former = 0;
        foreach (var heading in text.Outline.Headings)
        {
            if (former > 0 && heading.Level > former + 1)
                yield return new ArticleFinding(heading.Line, "The heading “{0}” skips a level. Write {1} before it.") { Arguments = [heading.Text, new string('#', former + 1)] };
            former = heading.Level;
        }
    }
}

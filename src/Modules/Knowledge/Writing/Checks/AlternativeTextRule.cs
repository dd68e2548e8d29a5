namespace ItsmSite.Knowledge.Writing.Checks;

/// <summary>A picture says in words what it shows: for those who do not see it, and for the search.</summary>
public sealed class AlternativeTextRule : IArticleRule
{
    /// <inheritdoc />
    public IEnumerable<ArticleFinding> Check(ArticleText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Outline.Images.Where(i => i.Text.Length == 0 || i.Text == i.Target)
            .Select(i => new ArticleFinding(i.Line, "The picture {0} has no description. Write between the brackets what one should see in it.") { Arguments = [i.Target] });
    }
}

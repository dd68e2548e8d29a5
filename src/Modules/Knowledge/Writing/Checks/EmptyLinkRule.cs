namespace ItsmSite.Knowledge.Writing.Checks;

/// <summary>A link leads somewhere and says where.</summary>
public sealed class EmptyLinkRule : IArticleRule
{
    /// <inheritdoc />
    public IEnumerable<ArticleFinding> Check(ArticleText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pictures = text.Outline.Images.Select(i => i.Line).ToHashSet();
        foreach (var link in text.Outline.Links)
        {
            if (string.IsNullOrWhiteSpace(link.Target) || link.Target == "#") yield return new ArticleFinding(link.Line, "The link “{0}” leads nowhere. Write its address between the round brackets.") { Arguments = [link.Text] };
            else if (link.Text.Length == 0 && !pictures.Contains(link.Line)) yield return new ArticleFinding(link.Line, "The link to {0} has no text. Write between the square brackets what the reader finds there.") { Arguments = [link.Target] };
        }
    }
}

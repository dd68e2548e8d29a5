namespace ItsmSite.Knowledge.Writing.Checks;

/// <summary>One thing that is looked at before an article is published, by its text alone.</summary>
public interface IArticleRule
{
    /// <summary>What the author should look at; nothing where all is well.</summary>
    IEnumerable<ArticleFinding> Check(ArticleText text);
}

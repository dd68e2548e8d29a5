using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Reading;

/// <summary>What stands below an article for one reader.</summary>
/// <param name="Mine">What this reader has to do with the article; null before the first time.</param>
/// <param name="Helpful">Number of readers whom it helped.</param>
/// <param name="NotHelpful">Number of readers whom it did not help.</param>
/// <param name="Comments">A page of comments, the newest first.</param>
/// <param name="Page">Number of that page, from 1.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="Total">Number of comments this reader sees.</param>
public sealed record ArticleDiscussion(ReaderState? Mine, int Helpful, int NotHelpful, IReadOnlyList<CommentView> Comments, int Page, int Pages, int Total)
{
    private const int EnoughVotes = 3;

    /// <summary>True when so many voted that the result tells something, and does not tell who they were.</summary>
    public bool IsTelling => Helpful + NotHelpful >= EnoughVotes;
}

namespace ItsmSite.Knowledge.Reading;

/// <summary>How an article is read, in numbers.</summary>
public sealed class ArticleFigures
{
    /// <summary>Days of the period that counts and of the one before it.</summary>
    public const int Days = 30;

    /// <summary>Weeks that the picture of views goes back.</summary>
    public const int Weeks = 13;

    private const int EnoughVotes = 3;
    private static readonly TimeSpan s_settled = TimeSpan.FromDays(30);
    private static readonly TimeSpan s_old = TimeSpan.FromDays(365);

    /// <summary>The article.</summary>
    public required AuthorArticle Article { get; init; }

    /// <summary>What its owner is called; empty where nobody is known.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Whether who looks may edit it; else the next step is another's.</summary>
    public bool CanEdit { get; init; }

    /// <summary>Whether readers see it.</summary>
    public bool IsPublished { get; init; }

    /// <summary>Views by others than the owner in each of the last <see cref="Weeks"/> weeks, the oldest first.</summary>
    public IReadOnlyList<int> Weekly { get; init; } = [];

    /// <summary>Views in the last 30 days.</summary>
    public int Views { get; init; }

    /// <summary>Views in the 30 days before those.</summary>
    public int FormerViews { get; init; }

    /// <summary>People who ever opened it, the owner too.</summary>
    public int Readers { get; init; }

    /// <summary>People whom it helped.</summary>
    public int Helpful { get; init; }

    /// <summary>People whom it did not help.</summary>
    public int NotHelpful { get; init; }

    /// <summary>Comments that readers see.</summary>
    public int Comments { get; init; }

    /// <summary>Comments that wait to be looked at by who looks; none for those who may not edit the article.</summary>
    public int Waiting { get; init; }

    /// <summary>Reports by people who were still stuck.</summary>
    public int Stuck { get; init; }

    /// <summary>How often a search led here.</summary>
    public int Searches { get; init; }

    /// <summary>What its author does next: what waits for an answer first, then what keeps it from helping, then what keeps it from being found.</summary>
    /// <param name="now">The present time in UTC.</param>
    public NextStep NextAt(DateTime now)
    {
        if (!IsPublished) return NextStep.Publish;
        if (Waiting > 0) return NextStep.LookAtComments;
        if (Stuck > 0) return NextStep.ReadReports;
        if (Helpful + NotHelpful >= EnoughVotes && NotHelpful > Helpful) return NextStep.ReadReasons;
        var age = now - Article.CreatedUtc;
        if (Weekly.Sum() == 0) return age > s_settled ? NextStep.AddWords : NextStep.Wait;
        if (age > s_settled && Searches == 0) return NextStep.BeFound;
        var looked = Article.ReviewedUtc > Article.ModifiedUtc ? Article.ReviewedUtc.Value : Article.ModifiedUtc;
        return now - looked > s_old ? NextStep.Review : NextStep.None;
    }
}

namespace ItsmSite.Knowledge.Writing.Autosave;

/// <summary>What somebody wrote and has not saved, kept for that person alone until it is saved, discarded or ninety days old. What happens, not content: it has no versions.</summary>
public sealed class ArticleAutosave
{
    /// <summary>In place of an article's id: the one that is not saved yet.</summary>
    public const string NewArticle = "";

    /// <summary>Who wrote it.</summary>
    public required string UserId { get; set; }

    /// <summary>The article, or <see cref="NewArticle"/>.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>The window it was written in: an id that its script made up.</summary>
    public required string Window { get; set; }

    /// <summary>The form, as JSON; the version it began from is in it.</summary>
    public required string Form { get; set; }

    /// <summary>When it was kept.</summary>
    public DateTime Utc { get; set; }
}

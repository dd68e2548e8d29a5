namespace ItsmSite.Knowledge.Models;

/// <summary>Who was reminded that an article is to be looked over, so that each is reminded once.</summary>
public sealed class ArticleReminder
{
    /// <summary>The article.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>The day the review was due; another one means that nobody was reminded of it yet.</summary>
    public DateTime ReviewDueUtc { get; set; }

    /// <summary>When the editors were reminded too; null while the owner has time.</summary>
    public DateTime? EditorsUtc { get; set; }
}

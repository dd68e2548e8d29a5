namespace ItsmSite.Knowledge.Models;

/// <summary>How often an article was read on a day.</summary>
public sealed class ArticleDay
{
    /// <summary>The article.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>The day, in UTC.</summary>
    public DateOnly Day { get; set; }

    /// <summary>How often it was opened by others than its owner.</summary>
    public int Views { get; set; }
}

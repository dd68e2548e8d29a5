using System.Text.Json.Serialization;
using ItsmSite.Framework.Content;

namespace ItsmSite.Knowledge.Models;

/// <summary>What an article has besides title and body.</summary>
public sealed class ArticlePart : ContentPart
{
    /// <summary>Name of the content type.</summary>
    public const string ContentType = "Article";

    /// <summary>Longest summary accepted, in characters.</summary>
    public const int MaxSummaryLength = 300;

    /// <summary>Months between two reviews where nobody says otherwise.</summary>
    public const int DefaultReviewMonths = 12;

    /// <summary>Most months between two reviews.</summary>
    public const int MaxReviewMonths = 60;

    /// <summary>Longest reason for retiring it, in characters.</summary>
    public const int MaxReasonLength = 500;

    /// <summary>One sentence for lists; may be empty.</summary>
    public string Summary { get; set; } = "";

    /// <summary>Words a reader might type that the text does not use.</summary>
    public List<string> Keywords { get; set; } = [];

    /// <summary>Key of the template it was begun with, see <see cref="Services.ArticleTemplates"/>; empty for none.</summary>
    public string Template { get; set; } = "";

    /// <summary>What it was made from, as <c>NAME:ID</c>; see <see cref="ItsmSite.Contents.Services.IContentOrigin"/>. Null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Origin { get; set; }

    /// <summary>Role whose people look after it with its owner; empty for none.</summary>
    public string Team { get; set; } = "";

    /// <summary>Months after which it is to be looked over again; 0 for never.</summary>
    public int ReviewMonths { get; set; } = DefaultReviewMonths;

    /// <summary>When somebody last said that it is still right, UTC; null where nobody did since it was published.</summary>
    public DateTime? ReviewedUtc { get; set; }

    /// <summary>When it was retired, UTC; null while it is in use. It counts only while the article is not published.</summary>
    public DateTime? RetiredUtc { get; set; }

    /// <summary>Why it was retired, in the words of who did it; readers see it.</summary>
    public string RetiredReason { get; set; } = "";

    /// <summary>The article that takes its place once it is retired; empty for none.</summary>
    public string SuccessorId { get; set; } = "";
}

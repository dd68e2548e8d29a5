using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Services;

/// <summary>A draft and its review, as writer and reviewer see them.</summary>
/// <param name="Item">The article in its newest version.</param>
/// <param name="Review">The last review; null where none was asked for.</param>
/// <param name="Lines">The lines of its text.</param>
/// <param name="Comments">What was said to lines, in order.</param>
public sealed record ReviewView(ContentItem Item, ArticleReview? Review, IReadOnlyList<string> Lines, IReadOnlyList<PlacedComment> Comments)
{
    /// <summary>Who asked; null where nobody did.</summary>
    public Person? Requester { get; init; }

    /// <summary>Who is to review; null where nobody was asked.</summary>
    public Person? Reviewer { get; init; }

    /// <summary>True when the reviewer has left, or may no longer review this: somebody else must be asked.</summary>
    public bool ReviewerIsGone { get; init; }

    /// <summary>Whether the actor is the one to decide.</summary>
    public bool IsReviewer { get; init; }

    /// <summary>Whether the actor may ask, hand over and call off.</summary>
    public bool CanAsk { get; init; }

    /// <summary>Whether the actor may publish the draft.</summary>
    public bool CanPublish { get; init; }

    /// <summary>Where the review stands; null where none was asked for.</summary>
    public ReviewState? State => Review?.StateFor(Item.ContentItemVersionId);
}

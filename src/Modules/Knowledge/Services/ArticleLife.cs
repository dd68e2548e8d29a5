using ItsmSite.Framework.Content;
using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Services;

/// <summary>Where an article stands between being published and being retired.</summary>
public static class ArticleLife
{
    /// <summary>Days after which the editors are reminded of a review that its owner did not do.</summary>
    public const int DaysToEditors = 14;

    /// <summary>The day, UTC, from which a published article is to be looked over; null for one that never is, or that is not published.</summary>
    public static DateTime? ReviewDueUtc(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var part = item.GetOrCreate<ArticlePart>();
        if (!item.Published || item.PublishedUtc is not { } published || part.ReviewMonths <= 0) return null;
        var last = part.ReviewedUtc is { } reviewed && reviewed > published ? reviewed : published;
        return DateTime.SpecifyKind(last.Date, DateTimeKind.Utc).AddMonths(part.ReviewMonths);
    }

    /// <summary>Whether an article, in its newest version, is retired. One that is published by whatever way is in use again.</summary>
    public static bool IsRetired(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return !item.Published && item.As<ArticlePart>() is { RetiredUtc: not null };
    }
}

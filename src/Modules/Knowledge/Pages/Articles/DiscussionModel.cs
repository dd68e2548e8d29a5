using ItsmSite.Framework.Content;
using ItsmSite.Knowledge.Reading;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>What <c>_Discussion</c> shows below an article.</summary>
/// <param name="Item">The article.</param>
/// <param name="Discussion">Votes and comments.</param>
/// <param name="CanModerate">Whether the reader may show and hide comments.</param>
/// <param name="IsWhole">True on the discussion's own page, where all comments can be paged through.</param>
public sealed record DiscussionModel(ContentItem Item, ArticleDiscussion Discussion, bool CanModerate, bool IsWhole)
{
    /// <summary>Address of a page of comments.</summary>
    public string UrlOf(int number) => $"/articles/id/{Item.ContentItemId}/discussion?p={number}#comments";

    /// <summary>Where a form of the discussion is sent.</summary>
    /// <param name="handler">What it does.</param>
    public string ActionOf(string handler) => $"/articles/id/{Item.ContentItemId}/discussion?handler={handler}";
}

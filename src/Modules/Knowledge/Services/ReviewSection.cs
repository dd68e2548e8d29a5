using ItsmSite.Framework.Navigation;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Services;

/// <summary>The home page's reminder of what waits for the reader; nothing while nothing does.</summary>
public sealed class ReviewSection(ReviewLists lists, IStringLocalizer<KnowledgeTexts> texts) : IHomeSection
{
    /// <inheritdoc />
    public int Order => 5;

    /// <inheritdoc />
    public async Task<HomeSection?> BuildAsync(CancellationToken cancellationToken)
    {
        var waiting = await lists.CountAsync(cancellationToken);
        var links = new List<HomeLink>();
        if (waiting.ToReview > 0)
            links.Add(new HomeLink(waiting.ToReview == 1 ? texts["1 draft to review"] : texts["{0} drafts to review", waiting.ToReview], "/articles/review", texts["Somebody asked you to read it before it is published."]));
        if (waiting.Due > 0)
            links.Add(new HomeLink(waiting.Due == 1 ? texts["1 article of yours to look over"] : texts["{0} articles of yours to look over", waiting.Due], "/articles/review?view=due", texts["Is it still right? One press says so."]));
        return links.Count == 0 ? null : new HomeSection(texts["Needs your review"], links);
    }
}

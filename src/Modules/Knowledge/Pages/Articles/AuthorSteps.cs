using ItsmSite.Knowledge.Reading;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>What an author does next, in words and with a way to it.</summary>
public static class AuthorSteps
{
    /// <summary>The sentence of a step.</summary>
    public static string TextOf(NextStep step, ArticleFigures figures, IStringLocalizer<KnowledgeTexts> texts)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(texts);
        return step switch
        {
            NextStep.Publish => texts["A draft: nobody can read it yet."],
            NextStep.LookAtComments => texts["Comments wait for you: {0}.", figures.Waiting],
            NextStep.ReadReports => texts["Readers were still stuck after it: {0}. See what they say.", figures.Stuck],
            NextStep.ReadReasons => texts["It does not help most of those who answered. See why."],
            NextStep.AddWords => texts["Nobody opened it in three months. Put the words people type into title and keywords, or retire it."],
            NextStep.BeFound => texts["People come by links, never by search. Put the words they type into title and keywords."],
            NextStep.Review => texts["Not changed for a year. Check that it is still right."],
            NextStep.Wait => texts["New: nobody has opened it yet."],
            _ => texts["Doing well."],
        };
    }

    /// <summary>Where the step is taken.</summary>
    public static string UrlOf(NextStep step, ArticleFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var id = figures.Article.ContentItemId;
        return step switch
        {
            _ when !figures.CanEdit => $"/articles/mine/{id}",
            NextStep.LookAtComments => $"/articles/id/{id}/discussion#comments",
            NextStep.ReadReports or NextStep.ReadReasons or NextStep.Wait or NextStep.None => $"/articles/mine/{id}",
            _ => $"/articles/write/{id}",
        };
    }
}

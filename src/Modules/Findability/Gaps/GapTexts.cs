using ItsmSite.Findability.Models;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Findability.Gaps;

/// <summary>States, causes and events in the reader's words.</summary>
public sealed class GapTexts(IStringLocalizer<FindabilityTexts> texts)
{
    /// <summary>Where a gap stands.</summary>
    public string StateOf(GapState state) => state switch
    {
        GapState.Open => texts["Open"],
        GapState.Working => texts["Being worked on"],
        GapState.Closed => texts["Closed"],
        _ => texts["Dismissed"],
    };

    /// <summary>The badge of a state.</summary>
    public static string BadgeOf(GapState state) => state switch
    {
        GapState.Open => "badge badge-warning",
        GapState.Working => "badge badge-info",
        GapState.Closed => "badge badge-success",
        _ => "badge",
    };

    /// <summary>Why it is not found, in two words.</summary>
    public string CauseOf(GapCause cause) => cause switch
    {
        GapCause.NoContent => texts["Nothing about it"],
        GapCause.WrongWords => texts["Other words"],
        GapCause.NotPermitted => texts["Not allowed to see it"],
        GapCause.FilteredOut => texts["Filtered out"],
        _ => texts["Not looked into yet"],
    };

    /// <summary>The same in a sentence that says what to do.</summary>
    public string AdviceOf(GapCause cause) => cause switch
    {
        GapCause.NoContent => texts["There is nothing about it. Write an article, or ask somebody who knows."],
        GapCause.WrongWords => texts["There is something, but its title and text use other words, or do not show that it is the answer. Add the words people use."],
        GapCause.NotPermitted => texts["There is something, but those who search for it may not see it. Widen who may read it, or write a part for them."],
        GapCause.FilteredOut => texts["There is something, but the filters left nothing. Look at its type, language and terms."],
        _ => texts["It is searched again within ten minutes; then the likely cause stands here."],
    };

    /// <summary>What happened, in a sentence.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="other">Name of the person it is about, or empty.</param>
    public string EventOf(SearchGapEvent happened, string other)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return happened.Kind switch
        {
            GapEventKind.Opened => texts["People searched for it and did not find it"],
            GapEventKind.Assigned => other.Length > 0 ? texts["Given to {0}", other] : texts["Nobody looks after it any more"],
            GapEventKind.Changed => texts["Day or notes changed"],
            GapEventKind.Begun => texts["Work begun"],
            GapEventKind.ArticleBegun => texts["An article was begun for it"],
            GapEventKind.Closed => texts["Closed by hand"],
            GapEventKind.Answered => texts["Closed by itself: those who search for it find it among the first three, and open it"],
            GapEventKind.Dismissed => texts["Dismissed: {0}", happened.Note],
            GapEventKind.Reopened => texts["Opened again"],
            _ => texts["It came back: people searched again and did not find it"],
        };
    }
}

using ItsmSite.Knowledge.Models;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>Why an article did not help, in words.</summary>
public static class VoteReasons
{
    /// <summary>The reasons that can be chosen, in the order they are offered.</summary>
    public static IReadOnlyList<VoteReason> All { get; } = [.. Enum.GetValues<VoteReason>().Where(r => r != VoteReason.None)];

    /// <summary>The words of a reason.</summary>
    public static string TextOf(VoteReason reason, IStringLocalizer<KnowledgeTexts> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return reason switch
        {
            VoteReason.OutOfDate => texts["It is out of date"],
            VoteReason.HardToFollow => texts["I could not follow it"],
            VoteReason.DidNotSolve => texts["I did what it says and it did not help"],
            VoteReason.OtherProblem => texts["It is about something else"],
            _ => texts["No reason given"],
        };
    }
}

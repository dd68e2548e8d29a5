using Microsoft.Extensions.Localization;

namespace ItsmSite.Search.BestBets;

/// <summary>States and outcomes in the reader's words.</summary>
public sealed class BestBetTexts(IStringLocalizer<SearchResource> texts)
{
    /// <summary>The state of one in two words.</summary>
    public string StateOf(BestBetView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.PageName is null ? texts["Not shown: the page is gone, or not for you to see"] : view.IsOver ? texts["Not shown: its last day is past"] : texts["Shown first"];
    }

    /// <summary>The badge of its state.</summary>
    public static string BadgeOf(BestBetView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.PageName is null ? "badge badge-warning" : view.IsOver ? "badge" : "badge badge-success";
    }

    /// <summary>What is wrong with a form, and the field it is about; empty where it is about none.</summary>
    public (string Field, string Message) FaultOf(BestBetOutcome outcome) => outcome switch
    {
        BestBetOutcome.WrongWords => ("Words", texts["Write up to {0} phrases, one on a line, each of up to {1} characters.", BestBet.MostPhrases, BestBetPhrase.MaxLength]),
        BestBetOutcome.Present => ("Words", texts["Another page is recommended for some of these words already. Change that one, or take the words out here."]),
        BestBetOutcome.WrongCulture => ("Culture", texts["Choose a language from the list."]),
        BestBetOutcome.WrongDay => ("Until", texts["Choose a day that is still to come, or leave it empty."]),
        BestBetOutcome.WrongNote => ("Note", texts["The note is too long. Up to {0} characters fit.", BestBet.MaxNoteLength]),
        BestBetOutcome.NoSuchPage => ("Address", texts["There is no published page at this address. Open the page that people should find, and copy its address from the browser."]),
        _ => ("", texts["There are {0} best bets, as many as fit. Delete one that nobody needs any more.", BestBet.Most]),
    };
}

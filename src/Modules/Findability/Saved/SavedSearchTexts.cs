using ItsmSite.Findability.Models;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Findability.Saved;

/// <summary>States, places and outcomes in the reader's words.</summary>
public sealed class SavedSearchTexts(IStringLocalizer<FindabilityTexts> texts)
{
    /// <summary>A state in two words.</summary>
    public string StateOf(SavedSearchState state) => state switch
    {
        SavedSearchState.Kept => texts["Found well"],
        SavedSearchState.Dropped => texts["Not found well"],
        SavedSearchState.Gone => texts["Page is gone"],
        _ => texts["Not tried yet"],
    };

    /// <summary>The badge of a state.</summary>
    public static string BadgeOf(SavedSearchState state) => state switch
    {
        SavedSearchState.Kept => "badge badge-success",
        SavedSearchState.Dropped => "badge badge-danger",
        SavedSearchState.Gone => "badge badge-warning",
        _ => "badge",
    };

    /// <summary>A place, or that there is none.</summary>
    public string PlaceOf(int? rank) => rank is { } place ? texts["place {0}", place] : texts["not among the first {0}", SavedSearchChecks.Depth];

    /// <summary>What would become of a page, in a sentence.</summary>
    public string EffectOf(SavedSearchEffect effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        var (page, text) = (effect.Page, effect.Text);
        return (effect.IsOwn, effect.Before, effect.After) switch
        {
            (true, null, { } to) => texts["This text would be found at place {0} for “{1}”", to, text],
            (true, { } from, null) => texts["This text would fall from place {0} below the first {1} for “{2}”", from, SavedSearchChecks.Depth, text],
            (true, { } from, { } to) when to < from => texts["This text would rise from place {0} to place {1} for “{2}”", from, to, text],
            (true, { } from, { } to) => texts["This text would fall from place {0} to place {1} for “{2}”", from, to, text],
            (false, { } from, { } to) => texts["Publishing would push “{0}” from place {1} to place {2} for “{3}”", page, from, to, text],
            (_, var from, _) => texts["Publishing would push “{0}” from place {1} below the first {2} for “{3}”", page, from ?? 0, SavedSearchChecks.Depth, text],
        };
    }

    /// <summary>What is wrong with a form, and the field it is about; empty where it is about none.</summary>
    public (string Field, string Message) FaultOf(SavedSearchOutcome outcome) => outcome switch
    {
        SavedSearchOutcome.WrongText => ("Text", texts["Write what people search for, up to {0} characters.", SearchEntry.MaxTextLength]),
        SavedSearchOutcome.WrongCulture => ("Culture", texts["Choose a language from the list."]),
        SavedSearchOutcome.WrongRole => ("Role", texts["Choose a role from the list."]),
        SavedSearchOutcome.WrongRank => ("WantedRank", texts["Write a place from 1 to {0}.", SavedSearch.MaxWantedRank]),
        SavedSearchOutcome.NoSuchPage => ("Address", texts["There is no published page at this address. Open the page that people should find, and copy its address from the browser."]),
        SavedSearchOutcome.Present => ("Text", texts["This search is saved already, for the same page, role and language."]),
        _ => ("", texts["There are {0} saved searches, as many as can be tried. Delete one that nobody needs any more.", SavedSearch.Most]),
    };
}

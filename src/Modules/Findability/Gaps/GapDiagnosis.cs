using ItsmSite.Findability.Models;

namespace ItsmSite.Findability.Gaps;

/// <summary>Says why a search is in vain, and whether it still is.</summary>
public static class GapDiagnosis
{
    /// <summary>Whether everybody who searched has an answer among the first three that somebody who searches it opened: found and read, not only there.</summary>
    public static bool IsAnswered(GapEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return evidence.AsRoles.Count > 0 && evidence.AsRoles.All(hits => hits.Take(SearchReplay.Top).Any(h => evidence.OpenedSince.Contains(h.Key)));
    }

    /// <summary>The page that answers those who searched most, or null.</summary>
    public static string? AnswerOf(GapEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return evidence.AsRoles.SelectMany(hits => hits.Take(SearchReplay.Top)).FirstOrDefault(h => evidence.OpenedSince.Contains(h.Key))?.Key;
    }

    /// <summary>The likely cause, and the page it is about; null where there is none.</summary>
    public static (GapCause Cause, string? Key) Of(GapEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (evidence.AsAll.FirstOrDefault(h => h.IsGood) is { } best
            && evidence.AsRoles.Any(hits => !hits.Any(h => h.IsGood) && hits.All(h => h.Key != best.Key)))
            return (GapCause.NotPermitted, best.Key);
        var found = evidence.AsRoles.SelectMany(hits => hits).ToList();
        if (evidence.IsFiltered && found.Count > 0) return (GapCause.FilteredOut, found[0].Key);
        if ((evidence.OpenedOtherwise ?? found.Find(h => h.IsGood)?.Key) is { } other) return (GapCause.WrongWords, other);
        return (GapCause.NoContent, null);
    }
}

using ItsmSite.Findability.Models;

namespace ItsmSite.Findability.Gaps;

/// <summary>Makes one of two gaps that mean the same.</summary>
public static class GapUnion
{
    /// <summary>
    /// Takes over what another gap has: the state that needs more attention with its time, an owner, a page and a day where there is none, both notes.
    /// Counts are left to the next counting, the cause to the next replay.
    /// </summary>
    /// <param name="kept">The older one.</param>
    /// <param name="other">The one that goes.</param>
    public static void Take(SearchGap kept, SearchGap other)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(other);
        // States are in order of how much attention they need; of two in the same nothing may count no more that counted for one of them.
        if (other.State < kept.State) (kept.State, kept.SinceUtc) = (other.State, other.SinceUtc);
        else if (other.State == kept.State && (other.SinceUtc is null || other.SinceUtc < kept.SinceUtc)) kept.SinceUtc = other.SinceUtc;
        kept.OwnerId ??= other.OwnerId;
        kept.ArticleId ??= other.ArticleId;
        if (kept.DueDate is null || other.DueDate < kept.DueDate) kept.DueDate = other.DueDate ?? kept.DueDate;
        var note = string.Join("\n\n", new[] { kept.Note, other.Note }.Where(n => n.Length > 0).Distinct());
        kept.Note = note.Length <= SearchGap.MaxNoteLength ? note : note[..SearchGap.MaxNoteLength];
        (kept.Searches, kept.Helps) = (kept.Searches + other.Searches, kept.Helps + other.Helps);
        kept.People = Math.Max(kept.People, other.People);
        if (other.LastUtc > kept.LastUtc) kept.LastUtc = other.LastUtc;
        kept.ReplayedUtc = null;
        kept.Revision++;
    }
}

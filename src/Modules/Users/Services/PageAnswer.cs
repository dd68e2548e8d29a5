using ItsmSite.Framework.Permissions;

namespace ItsmSite.Users.Services;

/// <summary>Whether a person may see a page, and why not.</summary>
/// <param name="Verdict">The answer.</param>
/// <param name="Title">Name of the item at that address; null where it is another page, or nobody may know.</param>
/// <param name="Audience">Whom the item is for; null where that is not the reason.</param>
/// <param name="Missing">The permission that is missing; null where that is not the reason.</param>
public sealed record PageAnswer(PageVerdict Verdict, string? Title = null, Audience? Audience = null, Permission? Missing = null)
{
    /// <summary>The answer about what does not exist, and about what whoever asks may not see.</summary>
    public static PageAnswer Unknown { get; } = new(PageVerdict.Unknown);
}

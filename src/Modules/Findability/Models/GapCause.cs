namespace ItsmSite.Findability.Models;

/// <summary>Why people do not find what they search for, as far as replaying tells.</summary>
public enum GapCause
{
    /// <summary>Not looked into yet.</summary>
    Unknown,

    /// <summary>There is nothing about it.</summary>
    NoContent,

    /// <summary>There is something, in other words than people use.</summary>
    WrongWords,

    /// <summary>There is something that those who search may not see.</summary>
    NotPermitted,

    /// <summary>The filters left nothing.</summary>
    FilteredOut,
}

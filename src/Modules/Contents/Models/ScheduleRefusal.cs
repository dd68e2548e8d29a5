namespace ItsmSite.Contents.Models;

/// <summary>Why a draft was not published when its time had come.</summary>
public enum ScheduleRefusal
{
    /// <summary>Who planned it has no account any more.</summary>
    NoAccount,

    /// <summary>Who planned it may not publish it any more.</summary>
    NotAllowed,

    /// <summary>It does not fit its type, for example because a field is empty that must not be.</summary>
    Invalid,
}

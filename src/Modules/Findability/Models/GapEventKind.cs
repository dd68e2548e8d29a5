namespace ItsmSite.Findability.Models;

/// <summary>What happened to a gap.</summary>
public enum GapEventKind
{
    /// <summary>It was seen for the first time.</summary>
    Opened,

    /// <summary>It was given to somebody, named in the note; to nobody where that is empty.</summary>
    Assigned,

    /// <summary>Note or date changed.</summary>
    Changed,

    /// <summary>Work began.</summary>
    Begun,

    /// <summary>An article was begun for it.</summary>
    ArticleBegun,

    /// <summary>A person closed it.</summary>
    Closed,

    /// <summary>It closed by itself; the note has the item that answers it, or nothing.</summary>
    Answered,

    /// <summary>It was put aside, for the reason in the note.</summary>
    Dismissed,

    /// <summary>A person opened it again.</summary>
    Reopened,

    /// <summary>People searched again in vain.</summary>
    CameBack,
}

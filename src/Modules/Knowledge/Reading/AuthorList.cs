namespace ItsmSite.Knowledge.Reading;

/// <summary>Which articles an author looks at.</summary>
public enum AuthorList
{
    /// <summary>All, the newest change first.</summary>
    All,

    /// <summary>Those opened in the last 30 days, the most opened first.</summary>
    Read,

    /// <summary>Published ones that nobody opened in 90 days, the newest change first.</summary>
    Unread,
}

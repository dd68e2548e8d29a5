namespace ItsmSite.Users.Services;

/// <summary>Whether a person may see a page.</summary>
public enum PageVerdict
{
    /// <summary>There is no page at that address, or whoever asks may not know of it.</summary>
    Unknown,

    /// <summary>Yes: it is published and for an audience that includes the person.</summary>
    Yes,

    /// <summary>Yes, as far as permissions go; the page itself may still refuse.</summary>
    YesByPermission,

    /// <summary>No: it is not published.</summary>
    NotPublished,

    /// <summary>No: it is for others.</summary>
    OtherAudience,

    /// <summary>No: it needs a permission that the person lacks.</summary>
    NoPermission,
}

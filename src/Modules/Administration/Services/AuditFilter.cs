namespace ItsmSite.Administration.Services;

/// <summary>Which entries of the audit trail are wanted; what is empty narrows nothing.</summary>
public sealed record AuditFilter
{
    /// <summary>Only things whose name, or reason, holds this.</summary>
    public string Text { get; init; } = "";

    /// <summary>Only what this person did, by user name in any case.</summary>
    public string UserName { get; init; } = "";

    /// <summary>Only events of this group, by its prefix.</summary>
    public string Group { get; init; } = "";

    /// <summary>Only things of this kind, for example a content type.</summary>
    public string SubjectType { get; init; } = "";

    /// <summary>From this day on, in the site's time zone.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Up to the end of this day, in the site's time zone.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsEmpty => this == new AuditFilter();
}

namespace ItsmSite.Work.Models;

/// <summary>Something somebody must do, of any kind. What happened to it are its <see cref="WorkEvent"/>s.</summary>
public sealed class WorkItem
{
    /// <summary>Longest number, in characters.</summary>
    public const int MaxNumberLength = 40;

    /// <summary>Longest title, in characters.</summary>
    public const int MaxTitleLength = 250;

    /// <summary>Longest description, comment and resolution, in characters.</summary>
    public const int MaxTextLength = 20_000;

    /// <summary>Longest name of a person, team, category or device, in characters.</summary>
    public const int MaxNameLength = 256;

    /// <summary>Running number of the row; people know <see cref="Number"/>.</summary>
    public long Id { get; set; }

    /// <summary>Its number, as INC0000123. Unique.</summary>
    public required string Number { get; set; }

    /// <summary>Name of its kind.</summary>
    public required string Kind { get; set; }

    /// <summary>Name of its state, one of its kind's.</summary>
    public required string State { get; set; }

    /// <summary>What the state comes down to.</summary>
    public WorkPhase Phase { get; set; }

    /// <summary>What it is about, in a line.</summary>
    public required string Title { get; set; }

    /// <summary>What one must know.</summary>
    public string Description { get; set; } = "";

    /// <summary>Id of the account of who asked; null where there is none.</summary>
    public string? RequesterId { get; set; }

    /// <summary>Name of who asked where there is no account; else empty.</summary>
    public string RequesterName { get; set; } = "";

    /// <summary>Id of the account of whom it is for; null where there is none.</summary>
    public string? ForId { get; set; }

    /// <summary>Name of whom it is for where there is no account; else empty.</summary>
    public string ForName { get; set; } = "";

    /// <summary>How it came: <c>portal</c>, <c>phone</c> and so on.</summary>
    public string Channel { get; set; } = "";

    /// <summary>How to reach who is affected just now; may be empty.</summary>
    public string Contact { get; set; } = "";

    /// <summary>Content item id of the service it is about, or null.</summary>
    public string? ServiceId { get; set; }

    /// <summary>What sort of thing it is about; may be empty.</summary>
    public string Category { get; set; } = "";

    /// <summary>The device; may be empty.</summary>
    public string Device { get; set; } = "";

    /// <summary>How many are affected: 1 (most) to 3; null where nobody said.</summary>
    public int? Impact { get; set; }

    /// <summary>How much it hurries: 1 (most) to 3; null where nobody said.</summary>
    public int? Urgency { get; set; }

    /// <summary>1 (first) to 5; null where nobody said.</summary>
    public int? Priority { get; set; }

    /// <summary>The team: a role, or the name of a group elsewhere; may be empty.</summary>
    public string Team { get; set; } = "";

    /// <summary>Id of the account of who works on it; null where there is none.</summary>
    public string? AssigneeId { get; set; }

    /// <summary>Name of who works on it where there is no account; else empty.</summary>
    public string AssigneeName { get; set; } = "";

    /// <summary>Until when, UTC; null for no time.</summary>
    public DateTime? DueUtc { get; set; }

    /// <summary>When it was reported or asked for, UTC.</summary>
    public DateTime OpenedUtc { get; set; }

    /// <summary>When anything happened to it last, UTC.</summary>
    public DateTime ChangedUtc { get; set; }

    /// <summary>When it was resolved the last time, UTC; null where it is not.</summary>
    public DateTime? ResolvedUtc { get; set; }

    /// <summary>When it was closed or cancelled, UTC; null where it is not.</summary>
    public DateTime? ClosedUtc { get; set; }

    /// <summary>What solved it; may be empty.</summary>
    public string Resolution { get; set; } = "";

    /// <summary>How often it was opened again.</summary>
    public int ReopenCount { get; set; }

    /// <summary>How often it went from one team or person to another.</summary>
    public int ReassignmentCount { get; set; }

    /// <summary>Whether it was done in the time promised; null where nothing was promised.</summary>
    public bool? MadeTarget { get; set; }

    /// <summary>Where it came in: <c>portal</c>, or the name of an import's map.</summary>
    public required string Source { get; set; }

    /// <summary>Its key there; with <see cref="Source"/> unique, so that what comes again is not doubled.</summary>
    public required string SourceKey { get; set; }

    /// <summary>Fingerprint of what an import brought the last time; empty for what was not imported.</summary>
    public string SourceHash { get; set; } = "";

    /// <summary>The state in the words of where it came from; empty where it has moved on here.</summary>
    public string SourceState { get; set; } = "";

    /// <summary>The priority in the words of where it came from; empty where it was changed here.</summary>
    public string SourcePriority { get; set; } = "";

    /// <summary>True where letters of its texts were damaged before they came here and could not be mended.</summary>
    public bool HasDamagedText { get; set; }

    /// <summary>Counts its changes, so that of two who change it the second is told.</summary>
    public int Revision { get; set; }

    /// <summary>What happened to it, where that was loaded or is to be added.</summary>
    public List<WorkEvent> Events { get; } = [];
}

namespace ItsmSite.Work.Models;

/// <summary>Names of fields in the events of work items.</summary>
public static class WorkFields
{
    /// <summary>The state, by its name.</summary>
    public const string State = "State";

    /// <summary>The priority, as a number.</summary>
    public const string Priority = "Priority";

    /// <summary>The impact, as a number.</summary>
    public const string Impact = "Impact";

    /// <summary>The urgency, as a number.</summary>
    public const string Urgency = "Urgency";

    /// <summary>The team.</summary>
    public const string Team = "Team";

    /// <summary>Who works on it: the id of an account, or a name where there is none.</summary>
    public const string Assignee = "Assignee";

    /// <summary>The category.</summary>
    public const string Category = "Category";

    /// <summary>The device.</summary>
    public const string Device = "Device";

    /// <summary>Whether its target was met.</summary>
    public const string MadeTarget = "MadeTarget";
}

namespace ItsmSite.Policies.Services;

/// <summary>Which of the people who are asked are wanted; what is empty narrows nothing.</summary>
public sealed record ConfirmationFilter
{
    /// <summary>Only those who have not confirmed (<see langword="false"/>) or who have; null for both.</summary>
    public bool? Confirmed { get; init; }

    /// <summary>Only those whose name or user name holds this.</summary>
    public string Text { get; init; } = "";

    /// <summary>Only those of this department.</summary>
    public string Department { get; init; } = "";
}

namespace ItsmSite.Framework.Diagnostics;

/// <summary>What a check found.</summary>
/// <param name="Summary">What was looked at, with numbers.</param>
/// <param name="Faults">Each fault with what to do about it; empty when all is well.</param>
public sealed record DoctorFinding(string Summary, IReadOnlyList<string> Faults);

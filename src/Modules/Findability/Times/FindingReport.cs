namespace ItsmSite.Findability.Times;

/// <summary>How long finding took in the last weeks.</summary>
/// <param name="All">All of it; null where there is too little.</param>
/// <param name="Weeks">By week, the oldest first; null for weeks with too little.</param>
/// <param name="Roles">By role.</param>
/// <param name="Types">By the type of the page read last.</param>
/// <param name="Topics">By what this page is about, as far as the reader sees the page; what is about nothing has an empty name and stands last.</param>
public sealed record FindingReport(
    FindingFigures? All, IReadOnlyList<(DateOnly Week, FindingFigures? Figures)> Weeks, IReadOnlyList<(string Role, FindingFigures Figures)> Roles, IReadOnlyList<(string Type, FindingFigures Figures)> Types,
    IReadOnlyList<(string Topic, FindingFigures Figures)> Topics);

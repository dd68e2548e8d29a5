namespace ItsmSite.Work.Reports;

/// <summary>Figures of tickets.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="ByState">How many in each state, in the words of where a ticket came from, else of the site in English.</param>
/// <param name="ByPriority">How many of each priority, likewise.</param>
/// <param name="Reopened">How many were opened again.</param>
/// <param name="Reassigned">How many went from one to another.</param>
/// <param name="Breached">How many were not done in the time promised.</param>
/// <param name="ResolveHours">Hours from opening to resolving, where both are known.</param>
public sealed record TicketReport(
    int Total, IReadOnlyDictionary<string, int> ByState, IReadOnlyDictionary<string, int> ByPriority, int Reopened, int Reassigned, int Breached, HoursReport ResolveHours);

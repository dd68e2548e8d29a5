using ItsmSite.Work.Models;

namespace ItsmSite.Work.Items;

/// <summary>Something that happened to a work item, with the names of people.</summary>
/// <param name="Event">What happened.</param>
/// <param name="Who">Name of who did it; empty for the program.</param>
/// <param name="From">What the field held, in words a person reads.</param>
/// <param name="To">What it holds now, in words a person reads.</param>
public sealed record WorkEventView(WorkEvent Event, string Who, string From, string To);

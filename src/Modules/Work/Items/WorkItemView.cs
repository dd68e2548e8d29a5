using ItsmSite.Work.Models;

namespace ItsmSite.Work.Items;

/// <summary>A work item with the names of people.</summary>
/// <param name="Item">The item.</param>
/// <param name="Requester">Name of who asked; empty where nobody is known.</param>
/// <param name="For">Name of whom it is for; empty where nobody is known.</param>
/// <param name="Assignee">Name of who works on it; empty for nobody.</param>
public sealed record WorkItemView(WorkItem Item, string Requester, string For, string Assignee);

using ItsmSite.Work.Models;

namespace ItsmSite.Work.Import;

/// <summary>A ticket as the rows of a file tell it.</summary>
/// <param name="Line">The line its first row begins at.</param>
/// <param name="Item">The item; its number is empty where the file has none.</param>
/// <param name="Prefix">What a number begins with that it is given here.</param>
/// <param name="HasOpened">Whether the file says when it was reported.</param>
/// <param name="Events">What happened to it, in order.</param>
public sealed record ImportedTicket(long Line, WorkItem Item, string Prefix, bool HasOpened, IReadOnlyList<WorkEvent> Events);

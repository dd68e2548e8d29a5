namespace ItsmSite.Work.Items;

/// <summary>What is to be done, in numbers.</summary>
/// <param name="New">Items nobody has begun.</param>
/// <param name="InProgress">Items somebody works on.</param>
/// <param name="Waiting">Items that wait.</param>
/// <param name="Mine">Of all these, those the actor works on.</param>
/// <param name="Nobodys">Of all these, those nobody works on.</param>
public sealed record WorkCounts(int New, int InProgress, int Waiting, int Mine, int Nobodys);

namespace ItsmSite.Benchmarks.Speed;

/// <summary>One search of the speed measurement.</summary>
/// <param name="Kind">What is special about it.</param>
/// <param name="Text">What is typed.</param>
public sealed record SpeedQuery(SpeedQueryKind Kind, string Text);

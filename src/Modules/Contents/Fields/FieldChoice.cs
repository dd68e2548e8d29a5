namespace ItsmSite.Contents.Fields;

/// <summary>Something that can be chosen in a field.</summary>
/// <param name="Value">What is stored.</param>
/// <param name="Label">What people read.</param>
/// <param name="IsChosen">Whether it is chosen now.</param>
public sealed record FieldChoice(string Value, string Label, bool IsChosen);

using System.Text.Json.Nodes;

namespace ItsmSite.Contents.Parts;

/// <summary>An item within an item.</summary>
/// <param name="Key">Names it among the others: its id, or its place where that is none or stands there twice.</param>
/// <param name="Json">The item, where it lies.</param>
/// <param name="Level">Number of items above it.</param>
public sealed record ContainedNode(string Key, JsonObject Json, int Level);

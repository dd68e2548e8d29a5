using System.Text.Json.Nodes;

namespace ItsmSite.Framework.Recipes.Export;

/// <summary>A step to be written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Members">Its members, without its name and the streamed list.</param>
/// <param name="List">Name of the list that is streamed, or null.</param>
/// <param name="Entries">The entries of that list.</param>
public sealed record RecipeExportStep(string Name, JsonObject Members, string? List = null, IAsyncEnumerable<JsonNode>? Entries = null);

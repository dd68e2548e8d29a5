using System.Text.Json;
using System.Text.Json.Nodes;

namespace ItsmSite.Framework.Recipes;

/// <summary>A recipe file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Folder">The folder it lies in, which <c>[file:text('…')]</c> reads from.</param>
/// <param name="Json">The whole recipe.</param>
public sealed record RecipeDocument(string Name, string Folder, JsonObject Json)
{
    /// <summary>Its steps in order.</summary>
    public IReadOnlyList<JsonObject> Steps { get; } = [.. (Json["steps"] as JsonArray ?? []).OfType<JsonObject>()];

    /// <summary>Its variables.</summary>
    public JsonObject Variables => Json["variables"] as JsonObject ?? [];

    /// <summary>Reads a recipe; comments and trailing commas are allowed.</summary>
    /// <exception cref="RecipeException">The file is missing or not JSON; the message has line and column.</exception>
    public static async Task<RecipeDocument> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var text = await File.ReadAllTextAsync(path, cancellationToken);
            var json = JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }) as JsonObject
                ?? throw new RecipeException($"{path}: a recipe must be a JSON object.");
            return new RecipeDocument((string?)json["name"] ?? Path.GetFileName(path), Path.GetDirectoryName(Path.GetFullPath(path))!, json);
        }
        catch (JsonException error)
        {
            throw new RecipeException($"{path}: line {error.LineNumber + 1}, column {error.BytePositionInLine + 1}: not valid JSON.", error);
        }
        catch (IOException error)
        {
            throw new RecipeException($"{path}: the recipe can't be read: {error.Message}", error);
        }
    }
}

using System.Text.Json;

namespace ItsmSite.Framework.Recipes;

/// <summary>A recipe file. Its JSON is kept as it was read and taken apart step by step, so that memory grows with the file and not with what is made of it.</summary>
public sealed class RecipeDocument : IDisposable
{
    /// <summary>Largest file accepted, in bytes.</summary>
    public const long MaxLength = 512L * 1024 * 1024;

    private readonly JsonDocument _json;

    private RecipeDocument(string path, JsonDocument json)
    {
        _json = json;
        Path = path;
        Folder = System.IO.Path.GetDirectoryName(path)!;
        Name = Text("name") is { Length: > 0 } name ? name : System.IO.Path.GetFileName(path);
        if (Find(json.RootElement, "steps") is not { ValueKind: JsonValueKind.Array } steps) throw new RecipeException($"{path}: a recipe needs a list 'steps'.");
        Steps = [.. steps.EnumerateArray()];
    }

    /// <summary>Its name; that of the file where it has none.</summary>
    public string Name { get; }

    /// <summary>What people call it; its name where it has no other.</summary>
    public string DisplayName => Text("displayName") is { Length: > 0 } display ? display : Name;

    /// <summary>What it is for; empty where it does not say.</summary>
    public string Description => Text("description") ?? "";

    /// <summary>Whether it is meant for a new site.</summary>
    public bool IsSetup => Find(_json.RootElement, "issetuprecipe") is { ValueKind: JsonValueKind.True };

    /// <summary>Names of its steps in order; empty for one that has none.</summary>
    public IEnumerable<string> StepNames => Steps.Select(step => Find(step, "name") is { ValueKind: JsonValueKind.String } name ? name.GetString()! : "");

    /// <summary>Absolute path of the file.</summary>
    public string Path { get; }

    /// <summary>The folder it lies in, which <c>[file:text('…')]</c> reads from.</summary>
    public string Folder { get; }

    /// <summary>Its steps in order.</summary>
    public IReadOnlyList<JsonElement> Steps { get; }

    /// <summary>Reads a recipe; comments and trailing commas are allowed.</summary>
    /// <exception cref="RecipeException">The file is missing, too large or not JSON; the message has line and column.</exception>
    public static async Task<RecipeDocument> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = File.OpenRead(path);
            if (file.Length > MaxLength) throw new RecipeException($"{path}: the recipe is larger than {MaxLength / 1024 / 1024} MB. Split its content step into several recipes.");
            var json = await JsonDocument.ParseAsync(file, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }, cancellationToken);
            if (json.RootElement.ValueKind == JsonValueKind.Object) return new RecipeDocument(System.IO.Path.GetFullPath(path), json);
            throw new RecipeException($"{path}: a recipe must be a JSON object.");
        }
        catch (JsonException error)
        {
            // The parser's sentence ends with the position, counted from 0.
            var reason = error.Message.Split(" LineNumber:", 2)[0];
            throw new RecipeException($"{path}: line {error.LineNumber + 1}, column {error.BytePositionInLine + 1}: not valid JSON: {reason}", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new RecipeException($"{path}: the recipe can't be read: {error.Message}", error);
        }
    }

    /// <summary>A member of an object by its name in any case, or null where there is none.</summary>
    public static JsonElement? Find(JsonElement json, string name)
    {
        if (json.ValueKind != JsonValueKind.Object) return null;
        foreach (var member in json.EnumerateObject())
        {
            if (member.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return member.Value;
        }

        return null;
    }

    /// <summary>The text of a variable as the recipe wrote it, or null where there is none.</summary>
    public string? Variable(string name) =>
        Find(_json.RootElement, "variables") is { ValueKind: JsonValueKind.Object } variables && variables.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <inheritdoc />
    public void Dispose() => _json.Dispose();

    private string? Text(string name) => Find(_json.RootElement, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
}

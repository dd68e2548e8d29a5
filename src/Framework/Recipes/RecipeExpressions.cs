using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace ItsmSite.Framework.Recipes;

/// <summary>
/// Evaluates the strings of a recipe that are wholly an expression. A fixed whitelist, no script engine:
/// <c>uuid() variables('x') parameters('x') configuration('Key','default') base64('…')</c> and <c>file:text('path')</c>; white space is free.
/// </summary>
public sealed partial class RecipeExpressions(IConfiguration configuration, RecipeDocument recipe)
{
    private const long MaxFileLength = 20 * 1024 * 1024;
    private readonly Dictionary<string, string> _variables = [];
    private readonly RecipeIds _ids = new(recipe.Name);

    /// <summary>What <c>parameters('x')</c> gives where the configuration has no <c>Recipe:x</c>.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; set; } = new Dictionary<string, string>();

    /// <summary>What was odd but no fault.</summary>
    public List<string> Warnings { get; } = [];

    /// <summary>The expression whose value is <paramref name="text"/>, for a text that would be taken for an expression itself.</summary>
    public static string Quote(string text) => $"[js:base64('{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}')]";

    /// <summary>Whether a text would be evaluated by script rules rather than kept.</summary>
    public static bool IsScript(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Marker().Match(text) is { Success: true } marker && marker.Groups["engine"].Value == "js";
    }

    /// <summary>A copy of the JSON with its expressions evaluated.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="stepName">Name of the step it belongs to.</param>
    /// <exception cref="RecipeException">An expression is not on the whitelist, or a variable does not exist.</exception>
    public JsonNode? Evaluate(JsonElement json, string stepName) => Evaluate(json, stepName, json, "");

    private JsonNode? Evaluate(JsonElement json, string stepName, JsonElement enclosing, string member)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var copy = new JsonObject();
                foreach (var property in json.EnumerateObject())
                {
                    if (!copy.TryAdd(property.Name, Evaluate(property.Value, stepName, json, property.Name))) throw new RecipeException($"The member '{property.Name}' stands twice in one object.");
                }

                return copy;
            case JsonValueKind.Array:
                var list = new JsonArray();
                foreach (var entry in json.EnumerateArray()) list.Add(Evaluate(entry, stepName, enclosing, member));
                return list;
            case JsonValueKind.String:
                return JsonValue.Create(EvaluateText(json.GetString()!, () => _ids.OfMember(stepName, enclosing, member)));
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.True or JsonValueKind.False:
                return JsonValue.Create(json.GetBoolean());
            default:
                return JsonValue.Create(json.Clone()); // a number just as it is written, also when the recipe is closed
        }
    }

    private string EvaluateText(string text, Func<string> newId)
    {
        if (text.Length == 0 || text[0] != '[' || !Marker().IsMatch(text)) return text;
        var match = Expression().Match(text);
        var arguments = match.Groups["argument"].Captures.Select(c => c.Value[1..^1]).ToList();
        return ($"{match.Groups["engine"].Value}:{match.Groups["function"].Value}", arguments) switch
        {
            ("js:uuid", []) => newId(),
            ("js:variables", [var name]) => Variable(name),
            ("js:parameters", [var name]) => configuration[$"Recipe:{name}"] ?? Parameters.GetValueOrDefault(name, ""),
            ("js:configuration", [var key]) => configuration[key] ?? "",
            ("js:configuration", [var key, var fallback]) => configuration[key] ?? fallback,
            ("js:base64", [var encoded]) => Decode(encoded),
            ("file:text", [var path]) => ReadFile(path) ?? text,
            _ => throw new RecipeException($"The expression {(text.Length > 200 ? text[..200] + "…" : text)} is not allowed in a recipe. Allowed are js:uuid(), js:variables('x'), js:parameters('x'), js:configuration('Key','default'), js:base64('…') and file:text('path')."),
        };
    }

    private string Variable(string name)
    {
        if (_variables.TryGetValue(name, out var known)) return known;
        var text = recipe.Variable(name) ?? throw new RecipeException($"The recipe has no variable '{name}'.");
        _variables[name] = text; // a variable that names itself gives its own text instead of an endless descent
        return _variables[name] = EvaluateText(text, () => _ids.OfVariable(name));
    }

    private static string Decode(string encoded)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(encoded));
        }
        catch (FormatException error)
        {
            throw new RecipeException("The text of js:base64('…') is not base64.", error);
        }
    }

    // Orchard's own recipes name files that come with its themes: where such a file is missing, the expression stays as it is written and is told of.
    private string? ReadFile(string path)
    {
        var full = Path.GetFullPath(Path.Combine(recipe.Folder, path));
        if (!full.StartsWith(recipe.Folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new RecipeException($"The file '{path}' lies outside the recipe's folder.");
        var file = new FileInfo(full);
        if (!file.Exists)
        {
            var warning = $"The file '{path}' does not exist beside the recipe; its expression was kept as text.";
            if (!Warnings.Contains(warning)) Warnings.Add(warning);
            return null;
        }

        if (file.Length > MaxFileLength) throw new RecipeException($"The file '{path}' is larger than {MaxFileLength / 1024 / 1024} MB.");
        return File.ReadAllText(full);
    }

    [GeneratedRegex(@"\A\[\s*(?<engine>js|file)\s*:.*\]\z", RegexOptions.Singleline)]
    private static partial Regex Marker();

    [GeneratedRegex(@"\A\[\s*(?<engine>js|file)\s*:\s*(?<function>[A-Za-z0-9]+)\s*\(\s*(?:(?<argument>'[^']*'|""[^""]*"")\s*(?:,\s*(?<argument>'[^']*'|""[^""]*"")\s*)*)?\)\s*;?\s*\]\z")]
    private static partial Regex Expression();
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ItsmSite.Framework.Content;
using Microsoft.Extensions.Configuration;

namespace ItsmSite.Framework.Recipes;

/// <summary>
/// Evaluates the strings of a recipe that are wholly an expression. A fixed whitelist, no script engine:
/// <c>uuid() variables('x') parameters('x') configuration('Key','default') base64('…')</c> and <c>file:text('path')</c>.
/// </summary>
public sealed partial class RecipeExpressions(IConfiguration configuration, RecipeDocument recipe)
{
    private readonly Dictionary<string, string> _variables = [];

    /// <summary>A copy of the node with its expressions evaluated.</summary>
    /// <exception cref="RecipeException">An expression is not on the whitelist, or a file or variable does not exist.</exception>
    public JsonNode? Evaluate(JsonNode? node) => node switch
    {
        JsonObject json => new JsonObject(json.Select(member => KeyValuePair.Create(member.Key, Evaluate(member.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Evaluate)]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(EvaluateText(text)),
        _ => node?.DeepClone(),
    };

    private string EvaluateText(string text)
    {
        var match = Expression().Match(text);
        if (!match.Success) return text;
        var arguments = Argument().Matches(match.Groups["arguments"].Value).Select(m => m.Groups[1].Value).ToList();
        return (match.Groups["function"].Value, arguments) switch
        {
            ("js:uuid", []) => ContentIds.New(),
            ("js:variables", [var name]) => Variable(name),
            ("js:parameters", [var name]) => configuration[$"Recipe:{name}"] ?? "",
            ("js:configuration", [var key]) => configuration[key] ?? "",
            ("js:configuration", [var key, var fallback]) => configuration[key] ?? fallback,
            ("js:base64", [var encoded]) => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(encoded)),
            ("file:text", [var path]) => ReadFile(path),
            _ => throw new RecipeException($"The expression {text} is not allowed in a recipe. Allowed are js:uuid(), js:variables('x'), js:parameters('x'), js:configuration('Key','default'), js:base64('…') and file:text('path')."),
        };
    }

    private string Variable(string name)
    {
        if (_variables.TryGetValue(name, out var known)) return known;
        if (recipe.Variables[name] is not JsonValue value || !value.TryGetValue<string>(out var text))
            throw new RecipeException($"The recipe has no variable '{name}'.");
        _variables[name] = text; // a variable that names itself gives its own text instead of an endless descent
        return _variables[name] = EvaluateText(text);
    }

    private string ReadFile(string path)
    {
        var full = Path.GetFullPath(Path.Combine(recipe.Folder, path));
        if (!full.StartsWith(recipe.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new RecipeException($"The file '{path}' lies outside the recipe's folder.");
        if (!File.Exists(full)) throw new RecipeException($"The file '{path}' does not exist beside the recipe.");
        return File.ReadAllText(full);
    }

    [GeneratedRegex(@"^\[(?<function>(?:js|file):[A-Za-z0-9]+)\((?<arguments>.*)\)\]$", RegexOptions.Singleline)]
    private static partial Regex Expression();

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Argument();
}

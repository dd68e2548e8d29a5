using System.Text.Json;
using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Fields;

/// <summary>A member of a field or a part that programs write, and what it may hold.</summary>
public sealed class ContentMember
{
    private const int MaxEntries = 1_000;
    private readonly Func<JsonNode?, bool> _accepts;
    private readonly Func<string, ContentError> _refuse;

    private ContentMember(string name, Func<JsonNode?, bool> accepts, Func<string, ContentError> refuse) => (Name, _accepts, _refuse) = (name, accepts, refuse);

    /// <summary>Name of the member.</summary>
    public string Name { get; }

    /// <summary>The value it always has, or null where people choose it.</summary>
    public string? Always { get; private init; }

    /// <summary>Which items it holds, or null where it holds none.</summary>
    public ContainedItemsRule? Contained { get; private init; }

    /// <summary>A text.</summary>
    public static ContentMember Text(string name) => new(name, IsText, path => new ContentError(path, "Write a text here."));

    /// <summary>A point in time in UTC (ISO 8601), or null.</summary>
    public static ContentMember Time(string name) => new(name, node => node is null || IsText(node), path => new ContentError(path, "Write a date such as 2030-01-31T12:00:00Z here, or null."));

    /// <summary>Yes or no.</summary>
    public static ContentMember Flag(string name) => new(name, node => KindOf(node) is JsonValueKind.True or JsonValueKind.False, path => new ContentError(path, "Write true or false here."));

    /// <summary>A number, or null.</summary>
    public static ContentMember Number(string name) => new(name, node => node is null || KindOf(node) == JsonValueKind.Number, path => new ContentError(path, "Write a number here, or null."));

    /// <summary>A whole number.</summary>
    public static ContentMember WholeNumber(string name) => new(name, node => node is JsonValue value && value.TryGetValue<int>(out _), path => new ContentError(path, "Write a whole number here."));

    /// <summary>A list of texts, 1,000 at most.</summary>
    public static ContentMember Texts(string name) => new(name, node => IsList(node, _ => true), path => new ContentError(path, "Write a list of texts here."));

    /// <summary>A list of ids of content, 1,000 at most.</summary>
    public static ContentMember Ids(string name) => new(name, node => IsList(node, ContentIds.IsValid), path => new ContentError(path, "Write a list of the ids of content items here."));

    /// <summary>One of some texts.</summary>
    public static ContentMember OneOf(string name, IReadOnlyCollection<string> choices) => new(
        name, node => IsText(node) && choices.Contains(node!.GetValue<string>()), path => new ContentError(path, "Write one of these here: {0}.") { Arguments = [string.Join(", ", choices)] });

    /// <summary>An object with a text for each language.</summary>
    public static ContentMember Translations(string name, IReadOnlyCollection<string> cultures) => new(
        name, node => node is JsonObject texts && texts.All(t => cultures.Contains(t.Key) && IsText(t.Value)), path => new ContentError(path, "Write an object with a text for each language here: {0}.") { Arguments = [string.Join(", ", cultures)] });

    /// <summary>A text that follows from the definition; it may be left out.</summary>
    public static ContentMember Fixed(string name, string value) =>
        new(name, node => IsText(node) && node!.GetValue<string>() == value, path => new ContentError(path, "This is always {0}: leave it out.") { Arguments = [value] }) { Always = value };

    /// <summary>Items within the item; they are checked one by one.</summary>
    public static ContentMember Items(ContainedItemsRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new ContentMember(rule.Member, node => node is JsonArray, path => new ContentError(path, "Write a list of content items here.")) { Contained = rule };
    }

    /// <summary>What is wrong with a value, or null.</summary>
    /// <param name="path">Where it stands in the JSON.</param>
    /// <param name="value">The value.</param>
    public ContentError? Check(string path, JsonNode? value) => _accepts(value) ? null : _refuse(path);

    private static JsonValueKind? KindOf(JsonNode? node) => (node as JsonValue)?.GetValueKind();

    private static bool IsText(JsonNode? node) => KindOf(node) == JsonValueKind.String;

    private static bool IsList(JsonNode? node, Func<string, bool> accepts) =>
        node is JsonArray { Count: <= MaxEntries } array && array.All(entry => IsText(entry) && accepts(entry!.GetValue<string>()));
}

using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ItsmSite.Framework.Content;

/// <summary>How content is written as JSON: names as they are, text unescaped where JSON allows, unknown members kept.</summary>
public static class ContentJson
{
    private static readonly ConcurrentDictionary<Type, FrozenSet<string>> s_properties = new();

    /// <summary>The options for everything that is content.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>Reads a content item.</summary>
    /// <exception cref="JsonException">It is not a content item.</exception>
    public static ContentItem ReadItem(string json) => JsonSerializer.Deserialize<ContentItem>(json, Options) ?? throw new JsonException("A content item must be an object.");

    /// <summary>Writes a content item.</summary>
    public static string WriteItem(ContentItem item) => JsonSerializer.Serialize(item, Options);

    internal static T ReadElement<T>(JsonObject json)
        where T : ContentElement, new()
    {
        var element = json.Deserialize<T>(Options) ?? new T();
        var known = PropertiesOf(typeof(T));
        element.Data = [];
        foreach (var (name, node) in json)
        {
            if (!known.Contains(name)) element.Data[name] = node?.DeepClone();
        }

        return element;
    }

    internal static JsonObject WriteElement(ContentElement element)
    {
        var json = (JsonObject)JsonSerializer.SerializeToNode(element, element.GetType(), Options)!;
        json.Remove(nameof(ContentElement.Data));
        foreach (var (name, node) in element.Data) json[name] = node?.DeepClone();
        return json;
    }

    private static FrozenSet<string> PropertiesOf(Type type) => s_properties.GetOrAdd(
        type, static t => t.GetProperties().Select(p => p.Name).Where(n => n != nameof(ContentElement.Data)).ToFrozenSet(StringComparer.Ordinal));
}

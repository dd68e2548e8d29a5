using System.Buffers;
using System.Text;
using System.Text.Json;
using ItsmSite.Framework.Content;

namespace ItsmSite.Framework.Recipes;

/// <summary>
/// The ids that <c>uuid()</c> stands for: the same at each run, so that a recipe run twice changes nothing. Each depends on the recipe's name and on the object it
/// stands in as the recipe wrote it, so that changing another object moves none.
/// </summary>
/// <param name="recipeName">Name of the recipe.</param>
public sealed class RecipeIds(string recipeName)
{
    private readonly Dictionary<string, int> _seen = [];

    /// <summary>The id of a variable.</summary>
    public string OfVariable(string name) => ContentIds.From(Encoding.UTF8.GetBytes($"{recipeName}\0variable\0{name}"));

    /// <summary>The id of a member of an object; of equal objects each has its own.</summary>
    /// <param name="stepName">Name of the step, so that passing other steps over moves no id.</param>
    /// <param name="enclosing">The nearest object, not evaluated.</param>
    /// <param name="member">Name of the member.</param>
    public string OfMember(string stepName, JsonElement enclosing, string member)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write(Encoding.UTF8.GetBytes($"{recipeName}\0{stepName.ToUpperInvariant()}\0{member}\0"));
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true })) WriteCanonical(enclosing, writer);
        var first = ContentIds.From(buffer.WrittenSpan);
        var ordinal = _seen[first] = _seen.GetValueOrDefault(first) + 1;
        return ordinal == 1 ? first : ContentIds.From(Encoding.UTF8.GetBytes($"{first}\0{ordinal}"));
    }

    // Members in the order of their names, no white space: how an object is laid out says nothing.
    private static void WriteCanonical(JsonElement json, Utf8JsonWriter writer)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in json.EnumerateObject().OrderBy(m => m.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(member.Name);
                    WriteCanonical(member.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var entry in json.EnumerateArray()) WriteCanonical(entry, writer);
                writer.WriteEndArray();
                break;
            default:
                json.WriteTo(writer);
                break;
        }
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ItsmSite.Framework.Recipes.Export;

/// <summary>Writes the site as a recipe, entry by entry, so that memory does not grow with the site.</summary>
public sealed class RecipeWriter(IEnumerable<IRecipeExport> exports)
{
    private const long FlushAt = 64 * 1024;

    /// <summary>Writes the recipe as indented UTF-8 JSON.</summary>
    /// <exception cref="RecipeException">The options ask for something that does not exist.</exception>
    public async Task WriteAsync(Stream output, RecipeExportOptions options, CancellationToken cancellationToken)
    {
        await using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteString("name", "export");
        writer.WriteString("displayName", "Export of a site");
        writer.WriteStartArray("steps");
        foreach (var export in exports.OrderBy(e => e.Order))
        {
            await foreach (var step in export.ReadAsync(options, cancellationToken)) await WriteAsync(writer, step, cancellationToken);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        await writer.FlushAsync(cancellationToken);
    }

    private static async Task WriteAsync(Utf8JsonWriter writer, RecipeExportStep step, CancellationToken cancellationToken)
    {
        writer.WriteStartObject();
        writer.WriteString("name", step.Name);
        foreach (var (name, value) in step.Members)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        if (step is { List: { } list, Entries: { } entries })
        {
            writer.WriteStartArray(list);
            await foreach (var entry in entries.WithCancellation(cancellationToken))
            {
                Write(writer, entry);
                if (writer.BytesPending >= FlushAt) await writer.FlushAsync(cancellationToken);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    // A text that would be taken for an expression is written as the expression whose value it is.
    private static void Write(Utf8JsonWriter writer, JsonNode? node)
    {
        switch (node)
        {
            case null:
                writer.WriteNullValue();
                break;
            case JsonObject json:
                writer.WriteStartObject();
                foreach (var (name, value) in json)
                {
                    writer.WritePropertyName(name);
                    Write(writer, value);
                }

                writer.WriteEndObject();
                break;
            case JsonArray array:
                writer.WriteStartArray();
                foreach (var entry in array) Write(writer, entry);
                writer.WriteEndArray();
                break;
            case JsonValue value when value.TryGetValue<string>(out var text):
                writer.WriteStringValue(RecipeExpressions.IsScript(text) ? RecipeExpressions.Quote(text) : text);
                break;
            default:
                node.WriteTo(writer);
                break;
        }
    }
}

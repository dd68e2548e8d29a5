using System.Text.Json;
using System.Text.Json.Serialization;

namespace ItsmSite.Work.Import;

/// <summary>Reads a field of a map: <c>"column"</c>, or an object with <c>column</c> and <c>values</c>, <c>text</c>, or <c>value</c>.</summary>
public sealed class MapFieldConverter : JsonConverter<MapField>
{
    /// <inheritdoc />
    public override MapField Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return new MapField { Column = reader.GetString() };
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A field is the name of a column, or an object.");
        var field = new MapField();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            field = name switch
            {
                "column" => field with { Column = reader.GetString() },
                "text" => field with { Text = reader.GetString() },
                "value" => field with { Value = reader.GetString() },
                "values" => field with { Values = new Dictionary<string, string>(JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options)!, StringComparer.OrdinalIgnoreCase) },
                _ => throw new JsonException($"A field has no member '{name}': column, values, text and value are known."),
            };
        }

        var sources = new[] { field.Column, field.Text, field.Value }.Count(s => s is not null);
        return sources == 1 ? field : throw new JsonException("A field needs one of column, text and value.");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, MapField value, JsonSerializerOptions options) => throw new NotSupportedException();
}

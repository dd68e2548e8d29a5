using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ItsmSite.Framework.Content;

/// <summary>Reads and writes a content item in Orchard's key order; members no class knows are kept.</summary>
public sealed class ContentItemConverter : JsonConverter<ContentItem>
{
    /// <inheritdoc />
    public override ContentItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonNode.Parse(ref reader) as JsonObject ?? throw new JsonException("A content item must be an object.");
        var item = new ContentItem
        {
            ContentItemId = Take<string>(json, nameof(ContentItem.ContentItemId)) ?? "",
            ContentItemVersionId = Take<string>(json, nameof(ContentItem.ContentItemVersionId)) ?? "",
            ContentType = Take<string>(json, nameof(ContentItem.ContentType)) ?? "",
            DisplayText = Take<string>(json, nameof(ContentItem.DisplayText)) ?? "",
            Latest = Take<bool>(json, nameof(ContentItem.Latest)),
            Published = Take<bool>(json, nameof(ContentItem.Published)),
            ModifiedUtc = Utc(Take<DateTime?>(json, nameof(ContentItem.ModifiedUtc))),
            PublishedUtc = Utc(Take<DateTime?>(json, nameof(ContentItem.PublishedUtc))),
            CreatedUtc = Utc(Take<DateTime?>(json, nameof(ContentItem.CreatedUtc))),
            Owner = Take<string>(json, nameof(ContentItem.Owner)) ?? "",
            Author = Take<string>(json, nameof(ContentItem.Author)) ?? "",
        };
        item.Data = json;
        return item;
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ContentItem value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString(nameof(ContentItem.ContentItemId), value.ContentItemId);
        writer.WriteString(nameof(ContentItem.ContentItemVersionId), value.ContentItemVersionId);
        writer.WriteString(nameof(ContentItem.ContentType), value.ContentType);
        writer.WriteString(nameof(ContentItem.DisplayText), value.DisplayText);
        writer.WriteBoolean(nameof(ContentItem.Latest), value.Latest);
        writer.WriteBoolean(nameof(ContentItem.Published), value.Published);
        WriteUtc(writer, nameof(ContentItem.ModifiedUtc), value.ModifiedUtc);
        WriteUtc(writer, nameof(ContentItem.PublishedUtc), value.PublishedUtc);
        WriteUtc(writer, nameof(ContentItem.CreatedUtc), value.CreatedUtc);
        writer.WriteString(nameof(ContentItem.Owner), value.Owner);
        writer.WriteString(nameof(ContentItem.Author), value.Author);
        foreach (var (name, node) in value.Data)
        {
            writer.WritePropertyName(name);
            if (node is null) writer.WriteNullValue();
            else node.WriteTo(writer, options);
        }

        writer.WriteEndObject();
    }

    private static T? Take<T>(JsonObject json, string name)
    {
        if (!json.Remove(name, out var node) || node is null) return default;
        try
        {
            return node.GetValue<T>();
        }
        catch (Exception error) when (error is InvalidOperationException or FormatException)
        {
            throw new JsonException($"{name} has a value of the wrong kind: {node.ToJsonString()}.", error);
        }
    }

    private static DateTime? Utc(DateTime? value) => value?.Kind switch
    {
        DateTimeKind.Local => value.Value.ToUniversalTime(),
        DateTimeKind.Unspecified => DateTime.SpecifyKind(value.Value, DateTimeKind.Utc),
        _ => value,
    };

    private static void WriteUtc(Utf8JsonWriter writer, string name, DateTime? value)
    {
        if (value is null) writer.WriteNull(name);
        else writer.WriteString(name, value.Value);
    }
}

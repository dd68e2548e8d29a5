using System.Text;
using System.Text.Json.Nodes;
using ItsmSite.Contents.Models;
using ItsmSite.Contents.Parts;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Localization;

namespace ItsmSite.Contents.Services;

/// <summary>An item as lines of text, field by field, for comparing two versions of it.</summary>
public static class ContentText
{
    /// <summary>The text of an item.</summary>
    public static string Of(ContentItem item, ContentTypeDefinition type, FieldsPartDriver fields)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(fields);
        var text = new StringBuilder();
        Add(text, null, item.As<TitlePart>()?.Title);
        Add(text, null, item.As<MarkdownBodyPart>()?.Markdown);
        Add(text, null, item.As<HtmlBodyPart>()?.Html);
        foreach (var part in PartContext.Of(item, type))
        {
            foreach (var (field, driver) in fields.FieldsOf(part))
            {
                if (field.Definition.FieldName != ContentTypeDefinition.LocalizedText) Add(text, field.Label, driver.ToText(field, SiteCultures.Default));
                else foreach (var culture in SiteCultures.All) Add(text, $"{field.Label} ({culture})", field.Text(culture, "Values"));
            }
        }

        foreach (var part in item.Data.Select(p => p.Value).OfType<JsonObject>())
        {
            foreach (var within in part.Select(m => m.Value).OfType<JsonArray>()) AddItems(text, within, 0);
        }

        if (item.As<AudiencePart>() is { } audience) Add(text, null, string.Join(", ", audience.Roles.Concat(audience.Users)));
        return text.ToString().TrimEnd();
    }

    // Items within the item, those below another further in, each with the texts of its parts.
    private static void AddItems(StringBuilder text, JsonArray items, int level)
    {
        foreach (var json in items.OfType<JsonObject>().Where(i => i.ContainsKey(nameof(ContentItem.ContentType))))
        {
            var indent = new string(' ', 2 * level);
            text.Append(indent).Append("• ").Append(json[nameof(ContentItem.DisplayText)]).Append('\n');
            foreach (var (name, value) in json)
            {
                if (value is JsonObject part) AddTexts(text, part, indent);
                else if (value is JsonArray below && level < ContainedTree.MaxLevel) AddItems(text, below, level + 1);
            }
        }
    }

    private static void AddTexts(StringBuilder text, JsonNode node, string indent)
    {
        if (node is JsonObject json) foreach (var member in json.Where(m => m.Value is not null)) AddTexts(text, member.Value!, indent);
        else if (node is JsonValue value && value.TryGetValue<string>(out var line) && line.Length > 0) text.Append(indent).Append("  ").Append(line).Append('\n');
    }

    private static void Add(StringBuilder text, string? label, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        if (label is not null) text.Append(label).Append(value.Contains('\n', StringComparison.Ordinal) ? ":\n" : ": ");
        text.Append(value).Append("\n\n");
    }
}

using System.Text;
using ItsmSite.Contents.Fields;
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

        if (item.As<AudiencePart>() is { } audience) Add(text, null, string.Join(", ", audience.Roles.Concat(audience.Users)));
        return text.ToString().TrimEnd();
    }

    private static void Add(StringBuilder text, string? label, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        if (label is not null) text.Append(label).Append(value.Contains('\n', StringComparison.Ordinal) ? ":\n" : ": ");
        text.Append(value).Append("\n\n");
    }
}

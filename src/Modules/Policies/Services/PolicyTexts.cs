using ItsmSite.Contents.Fields;
using ItsmSite.Framework.Content;
using ItsmSite.Policies.Models;

namespace ItsmSite.Policies.Services;

/// <summary>Reads the texts of a policy in a language, or in another one where it has none in that.</summary>
public static class PolicyTexts
{
    /// <summary>Field with the rule in a sentence or two.</summary>
    public const string Summary = "Summary";

    /// <summary>Field with the text, in Markdown.</summary>
    public const string Body = "Text";

    /// <summary>Field that names its owners.</summary>
    public const string Owner = "Owner";

    /// <summary>The text of a field; empty where there is none.</summary>
    public static string Of(ContentItem policy, ContentTypeDefinition type, string field, string culture)
    {
        ArgumentNullException.ThrowIfNull(type);
        var definition = type.Parts.FirstOrDefault(p => p.Name == PolicyPart.FieldsPart)?.Fields.FirstOrDefault(f => f.Name == field);
        return definition is null ? "" : FieldValue.Of(policy, definition, PolicyPart.FieldsPart).Localized(culture);
    }
}

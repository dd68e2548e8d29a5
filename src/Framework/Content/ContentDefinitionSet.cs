using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace ItsmSite.Framework.Content;

/// <summary>All content types and parts of a site at one moment.</summary>
public sealed class ContentDefinitionSet
{
    /// <summary>Reads the stored definitions.</summary>
    /// <param name="types">The types.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="hidden">Names of types whose feature is off; null for none.</param>
    public ContentDefinitionSet(IEnumerable<ContentTypeRecord> types, IEnumerable<ContentPartRecord> parts, IReadOnlySet<string>? hidden = null)
    {
        ArgumentNullException.ThrowIfNull(types);
        ArgumentNullException.ThrowIfNull(parts);
        Parts = parts.Select(p => new ContentPartDefinition(p.Name, Parse(p.Definition))).ToFrozenDictionary(p => p.Name, StringComparer.Ordinal);
        var all = types.Select(t => new ContentTypeDefinition(t.Name, Parse(t.Definition), Parts) { IsHidden = hidden?.Contains(t.Name) == true }).ToList();
        var listed = all.SelectMany(t => t.ListedTypes).ToHashSet(StringComparer.Ordinal);
        Types = all.Select(t => listed.Contains(t.Name) ? t.WithPart(ContentTypeDefinition.Contained) : t).ToFrozenDictionary(t => t.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The types by name, in any case.</summary>
    public IReadOnlyDictionary<string, ContentTypeDefinition> Types { get; }

    /// <summary>The parts by name.</summary>
    public IReadOnlyDictionary<string, ContentPartDefinition> Parts { get; }

    private static JsonObject Parse(string json) => (JsonObject)JsonNode.Parse(json)!;
}

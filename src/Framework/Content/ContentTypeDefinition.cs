using System.Text.Json.Nodes;

namespace ItsmSite.Framework.Content;

/// <summary>A content type as a recipe defined it.</summary>
/// <param name="Name">Name of the type.</param>
/// <param name="DisplayName">What people call it.</param>
/// <param name="Definition">The whole definition in the shape of a recipe's ContentDefinition step.</param>
public sealed record ContentTypeDefinition(string Name, string DisplayName, JsonObject Definition)
{
    /// <summary>Whether former versions are kept.</summary>
    public bool IsVersionable => Setting("Versionable");

    /// <summary>Whether there may be a draft beside what is published.</summary>
    public bool IsDraftable => Setting("Draftable");

    /// <summary>Whether people make items of this type by hand.</summary>
    public bool IsCreatable => Setting("Creatable");

    /// <summary>Names of its parts, in order.</summary>
    public IEnumerable<string> Parts => (Definition["ContentTypePartDefinitionRecords"] as JsonArray)?
        .Select(p => (string?)p?["PartName"] ?? "").Where(n => n.Length > 0) ?? [];

    private bool Setting(string name) => (bool?)Definition["Settings"]?["ContentTypeSettings"]?[name] ?? false;
}

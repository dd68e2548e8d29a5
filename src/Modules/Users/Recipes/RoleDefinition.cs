using System.Text.Json.Serialization;

namespace ItsmSite.Users.Recipes;

/// <summary>A role as a recipe describes it; members that only Orchard knows, such as <c>PermissionBehavior</c>, are passed over.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
public sealed class RoleDefinition
{
    /// <summary>Its name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Who has it; null leaves it as it is.</summary>
    public string? Description { get; set; }

    /// <summary>Names of permissions it has beside those that modules give it by default.</summary>
    public IReadOnlyList<string> Permissions { get; set; } = [];
}

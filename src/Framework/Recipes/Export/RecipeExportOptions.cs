using ItsmSite.Framework.Permissions;

namespace ItsmSite.Framework.Recipes.Export;

/// <summary>What an export is to hold.</summary>
public sealed class RecipeExportOptions
{
    /// <summary>What whoever exports may see.</summary>
    public required AudienceScope Scope { get; init; }

    /// <summary>Whether content comes along.</summary>
    public bool WithContent { get; init; } = true;

    /// <summary>Names of the content types whose items come along, in any case; empty means all.</summary>
    public IReadOnlyCollection<string> Types { get; init; } = [];

    /// <summary>Whether items of a content type come along.</summary>
    public bool Takes(string type) => Types.Count == 0 || Types.Contains(type, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether people come along, without their passwords.</summary>
    public bool WithUsers { get; init; }

    /// <summary>Told how many content items are written, or null.</summary>
    public IProgress<long>? Progress { get; init; }
}

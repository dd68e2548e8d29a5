using System.Text.Json.Serialization;

namespace ItsmSite.Contents.Recipes;

/// <summary>A file as a recipe describes it: where it goes, and one of the others, where it comes from.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed class MediaDefinition
{
    /// <summary>Its path under <c>/media/site/</c>, or under <c>/media/ITEM/</c>.</summary>
    public string? TargetPath { get; set; }

    /// <summary>The item whose readers see it; null for everybody who is signed in.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>Its path beside the recipe.</summary>
    public string? SourcePath { get; set; }

    /// <summary>Its bytes.</summary>
    public string? Base64 { get; set; }

    /// <summary>An address elsewhere; refused, because a recipe fetches nothing.</summary>
    public string? SourceUrl { get; set; }

    /// <summary>Another name for <see cref="SourceUrl"/>.</summary>
    public string? Url { get; set; }
}

namespace ItsmSite.Contents.Services;

/// <summary>Which pages show which content types.</summary>
public sealed class ContentPageOptions
{
    /// <summary>The Razor page that shows an item of a type; it gets the route value <c>contentItemId</c>.</summary>
    public Dictionary<string, string> DisplayPages { get; } = [];
}

namespace ItsmSite.Contents.Services;

/// <summary>Which pages show which content types.</summary>
public sealed class ContentPageOptions
{
    /// <summary>The Razor page that shows an item of a type; it gets the route value <c>contentItemId</c>.</summary>
    public Dictionary<string, string> DisplayPages { get; } = [];

    /// <summary>Shows the items of all other types.</summary>
    public const string DefaultDisplayPage = "/Content/Display";

    /// <summary>The Razor page that shows the items of a type.</summary>
    public string DisplayPageOf(string contentType) => DisplayPages.GetValueOrDefault(contentType, DefaultDisplayPage);

    /// <summary>Addresses of editors that modules bring for their types; <c>{0}</c> is the item's id, empty for a new one.</summary>
    public Dictionary<string, string> EditUrls { get; } = [];

    /// <summary>Addresses of lists that modules bring for their types.</summary>
    public Dictionary<string, string> ListUrls { get; } = [];
}

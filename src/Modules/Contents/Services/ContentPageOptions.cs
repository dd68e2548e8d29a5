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

    /// <summary>Answers at the addresses that items no longer have: leads to the present one.</summary>
    public const string DefaultFormerPage = "/Content/Former";

    /// <summary>Razor pages that modules bring for their types in its place; they get the route value <c>contentItemId</c>.</summary>
    public Dictionary<string, string> FormerPages { get; } = [];

    /// <summary>The Razor page that answers at an address an item no longer has.</summary>
    public string FormerPageOf(string contentType) => FormerPages.GetValueOrDefault(contentType, DefaultFormerPage);

    /// <summary>Addresses of editors that modules bring for their types; <c>{0}</c> is the item's id, empty for a new one.</summary>
    public Dictionary<string, string> EditUrls { get; } = [];

    /// <summary>The same of those editors that, opened with searches (<c>sought</c>, several times), show how the item is found by them.</summary>
    public Dictionary<string, string> CoachedEditUrls { get; } = [];

    /// <summary>Addresses of lists that modules bring for their types.</summary>
    public Dictionary<string, string> ListUrls { get; } = [];
}

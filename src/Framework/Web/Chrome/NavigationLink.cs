namespace ItsmSite.Framework.Web.Chrome;

/// <summary>A link in the header or in the person's menu.</summary>
/// <param name="Text">Its words, in the reader's language.</param>
/// <param name="Url">Where it leads; begins with "/" (without the path base) or with a scheme.</param>
/// <param name="Icon">Name of an icon of the sprite, or null.</param>
/// <param name="Current">True on the page it leads to.</param>
public sealed record NavigationLink(string Text, string Url, string? Icon = null, bool Current = false);

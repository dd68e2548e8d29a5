namespace ItsmSite.Framework.Navigation;

/// <summary>A titled list on the home page.</summary>
/// <param name="Title">Its heading, in the reader's language.</param>
/// <param name="Links">Its links, best first.</param>
/// <param name="More">Where the whole list is, or null.</param>
public sealed record HomeSection(string Title, IReadOnlyList<HomeLink> Links, MenuItem? More = null);

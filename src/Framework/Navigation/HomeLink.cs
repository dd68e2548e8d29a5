namespace ItsmSite.Framework.Navigation;

/// <summary>A link on the home page.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Description">One sentence, or empty.</param>
/// <param name="ChangedUtc">When what it leads to was last changed, or null.</param>
/// <param name="Culture">Language of what it leads to, or null.</param>
public sealed record HomeLink(string Text, string Url, string Description = "", DateTime? ChangedUtc = null, string? Culture = null);

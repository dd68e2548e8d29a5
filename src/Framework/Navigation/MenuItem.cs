namespace ItsmSite.Framework.Navigation;

/// <summary>A link of a menu.</summary>
/// <param name="Text">Its words, in the reader's language.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Icon">Name of its icon, or null.</param>
public sealed record MenuItem(string Text, string Url, string? Icon);

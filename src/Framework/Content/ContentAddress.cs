namespace ItsmSite.Framework.Content;

/// <summary>What is read at an address.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="Page">The Razor page that shows it, for example <c>/Content/Display</c>.</param>
public sealed record ContentAddress(string ContentItemId, string Page);

namespace ItsmSite.Contents.Services;

/// <summary>What a new item is begun with.</summary>
/// <param name="Title">Its title, to be worded freely.</param>
/// <param name="Markdown">Its text.</param>
/// <param name="Culture">Language of both.</param>
/// <param name="Roles">Roles that may read where it comes from; with <paramref name="Users"/> empty too, everybody.</param>
/// <param name="Users">User names of people who may.</param>
/// <param name="Team">Role whose people know about it, or empty.</param>
public sealed record ContentBeginning(string Title, string Markdown, string Culture, IReadOnlyList<string> Roles, IReadOnlyList<string> Users, string Team);

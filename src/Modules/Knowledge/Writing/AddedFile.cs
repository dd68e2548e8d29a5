namespace ItsmSite.Knowledge.Writing;

/// <summary>A file that now belongs to an article.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="IsPicture">Whether the page shows it; else it is offered as a download.</param>
/// <param name="Markdown">What to write where it is to stand.</param>
public sealed record AddedFile(string Name, bool IsPicture, string Markdown);

namespace ItsmSite.Search.Commands;

/// <summary>One query of a file.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its text.</param>
public sealed record TrecQuery(string Id, string Text);

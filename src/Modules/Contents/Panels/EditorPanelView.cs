namespace ItsmSite.Contents.Panels;

/// <summary>What a panel says of a draft.</summary>
/// <param name="Partial">Name of the partial that shows it.</param>
/// <param name="Model">The partial's model.</param>
public sealed record EditorPanelView(string Partial, object Model);

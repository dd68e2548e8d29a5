namespace ItsmSite.Framework.Navigation;

/// <summary>A section of a profile.</summary>
/// <param name="View">Path of the partial that shows it.</param>
/// <param name="Model">The partial's model.</param>
public sealed record ProfileSection(string View, object Model);

namespace ItsmSite.Framework.Navigation;

/// <summary>A band of the home page.</summary>
/// <param name="View">Path of the partial that shows it.</param>
/// <param name="Model">The partial's model.</param>
public sealed record HomeBand(string View, object Model);

namespace ItsmSite.Knowledge.Import;

/// <summary>Something about an article that does not keep it from being imported.</summary>
/// <param name="Kind">What is wrong: warnings are grouped by it.</param>
/// <param name="Detail">The link, path or name in question.</param>
public sealed record ImportWarning(ImportWarningKind Kind, string Detail);

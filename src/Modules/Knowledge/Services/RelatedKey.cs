namespace ItsmSite.Knowledge.Services;

/// <summary>Whose related articles, of which version.</summary>
/// <param name="UserId">The reader.</param>
/// <param name="VersionId">The version that is read.</param>
public sealed record RelatedKey(string UserId, string VersionId);

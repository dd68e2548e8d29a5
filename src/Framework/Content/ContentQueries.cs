using ItsmSite.Framework.Permissions;

namespace ItsmSite.Framework.Content;

/// <summary>The conditions that stand in every query for content.</summary>
public static class ContentQueries
{
    /// <summary>Only what the scope may see.</summary>
    public static IQueryable<ContentItemRecord> VisibleTo(this IQueryable<ContentItemRecord> records, AudienceScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.IsEverything) return records;
        var audiences = scope.Audiences.ToList();
        records = records.Where(r => audiences.Contains(r.Audience));
        if (scope.HiddenTypes.Count == 0) return records;
        var hidden = scope.HiddenTypes.ToList();
        return records.Where(r => !hidden.Contains(r.ContentType));
    }

    /// <summary>Only rows of that version.</summary>
    public static IQueryable<ContentItemRecord> OfVersion(this IQueryable<ContentItemRecord> records, VersionOptions version) =>
        version == VersionOptions.Published ? records.Where(r => r.Published) : records.Where(r => r.Latest);
}

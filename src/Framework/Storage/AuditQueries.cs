using ItsmSite.Framework.Permissions;

namespace ItsmSite.Framework.Storage;

/// <summary>The condition that stands in every query for the audit trail.</summary>
public static class AuditQueries
{
    /// <summary>Only entries about things that the scope may see: of a diary not even its name is told to others.</summary>
    public static IQueryable<AuditEntry> VisibleTo(this IQueryable<AuditEntry> entries, AudienceScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.IsEverything) return entries;
        var audiences = scope.Audiences.Select(a => (int?)a).ToList();
        entries = entries.Where(e => e.Audience == null || audiences.Contains(e.Audience));
        if (scope.HiddenTypes.Count == 0) return entries;
        var hidden = scope.HiddenTypes.ToList();
        return entries.Where(e => e.Audience == null || !hidden.Contains(e.SubjectType));
    }
}

namespace ItsmSite.Framework.Permissions;

/// <summary>An interned audience: one row for each distinct set of roles and people.</summary>
public sealed class AudienceRecord
{
    /// <summary>The id that documents carry.</summary>
    public int Id { get; set; }

    /// <summary>Canonical form of the set, see <see cref="Audience.Key"/>.</summary>
    public required string Key { get; set; }
}

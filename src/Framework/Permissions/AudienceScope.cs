using System.Collections.Frozen;

namespace ItsmSite.Framework.Permissions;

/// <summary>
/// The audiences that include one person, resolved once for a request. A document is visible when its audience id is one of them and its type
/// does not belong to a feature that is off. An empty scope sees nothing.
/// </summary>
public sealed class AudienceScope
{
    private AudienceScope(bool isEverything, IReadOnlySet<int> audiences, IReadOnlySet<string> hiddenTypes)
    {
        IsEverything = isEverything;
        Audiences = audiences;
        HiddenTypes = hiddenTypes;
    }

    /// <summary>True for the program's own work: every audience, private ones too.</summary>
    public bool IsEverything { get; }

    /// <summary>Ids of the audiences that include the person; not used when <see cref="IsEverything"/>.</summary>
    public IReadOnlySet<int> Audiences { get; }

    /// <summary>Types whose documents nobody sees, because their feature is off.</summary>
    public IReadOnlySet<string> HiddenTypes { get; }

    /// <summary>The scope that sees all, what features that are off left behind too.</summary>
    public static AudienceScope Everything { get; } = new(true, new HashSet<int>(), FrozenSet<string>.Empty);

    /// <summary>The scope that sees nothing.</summary>
    public static AudienceScope Nothing { get; } = new(false, new HashSet<int>(), FrozenSet<string>.Empty);

    /// <summary>A scope of the given audience ids.</summary>
    /// <param name="audiences">Ids of audiences.</param>
    /// <param name="hiddenTypes">Types that are not seen; null for none.</param>
    public static AudienceScope Of(IEnumerable<int> audiences, IReadOnlySet<string>? hiddenTypes = null) => new(false, audiences.ToHashSet(), hiddenTypes ?? FrozenSet<string>.Empty);

    /// <summary>The scope of what both see.</summary>
    public AudienceScope Intersect(AudienceScope other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (IsEverything) return other;
        if (other.IsEverything) return this;
        return Of(Audiences.Intersect(other.Audiences), HiddenTypes.Union(other.HiddenTypes).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Whether a document of this audience and type is visible.</summary>
    public bool Includes(int audience, string type) => IsEverything || (Audiences.Contains(audience) && !HiddenTypes.Contains(type));
}

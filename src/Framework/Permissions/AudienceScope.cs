namespace ItsmSite.Framework.Permissions;

/// <summary>
/// The audiences that include one person, resolved once for a request. A document is visible when its audience id is one of them.
/// An empty scope sees nothing.
/// </summary>
public sealed class AudienceScope
{
    private AudienceScope(bool isEverything, IReadOnlySet<int> audiences)
    {
        IsEverything = isEverything;
        Audiences = audiences;
    }

    /// <summary>True for the program's own work: every audience, private ones too.</summary>
    public bool IsEverything { get; }

    /// <summary>Ids of the audiences that include the person; not used when <see cref="IsEverything"/>.</summary>
    public IReadOnlySet<int> Audiences { get; }

    /// <summary>The scope that sees all.</summary>
    public static AudienceScope Everything { get; } = new(true, new HashSet<int>());

    /// <summary>The scope that sees nothing.</summary>
    public static AudienceScope Nothing { get; } = new(false, new HashSet<int>());

    /// <summary>A scope of the given audience ids.</summary>
    public static AudienceScope Of(IEnumerable<int> audiences) => new(false, audiences.ToHashSet());

    /// <summary>Whether a document of this audience is visible.</summary>
    public bool Includes(int audience) => IsEverything || Audiences.Contains(audience);
}

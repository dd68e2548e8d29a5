namespace ItsmSite.Framework.Permissions;

/// <summary>
/// Who may see something: everybody, or those who have one of the roles or are one of the people. A private one is for them alone: not even who may
/// see everything else sees it.
/// </summary>
public sealed class Audience
{
    private const string EveryoneKey = "*";

    private const string PrivateMark = "!";

    private Audience(string key, IReadOnlySet<string> roles, IReadOnlySet<string> users, bool isPrivate = false)
    {
        Key = isPrivate ? PrivateMark + key : key;
        IsPrivate = isPrivate;
        Roles = roles;
        Users = users;
    }

    /// <summary>Everybody who is signed in.</summary>
    public static Audience Everyone { get; } = new(EveryoneKey, new HashSet<string>(), new HashSet<string>());

    /// <summary>Canonical form: <c>*</c>, or sorted lower-case <c>r:role</c> and <c>u:user</c> entries joined by <c>|</c>, after <c>!</c> where it is private.</summary>
    public string Key { get; }

    /// <summary>Role names, lower case.</summary>
    public IReadOnlySet<string> Roles { get; }

    /// <summary>User names, lower case.</summary>
    public IReadOnlySet<string> Users { get; }

    /// <summary>True when everybody is meant.</summary>
    public bool IsEveryone => Key == EveryoneKey;

    /// <summary>True when only those named see it, whatever else others may see; without any name nobody does.</summary>
    public bool IsPrivate { get; }

    /// <summary>An audience of roles and people; both empty means everyone, or nobody where it is private.</summary>
    public static Audience Of(IEnumerable<string> roles, IEnumerable<string> users, bool isPrivate = false)
    {
        var roleSet = Normalise(roles);
        var userSet = Normalise(users);
        if (!isPrivate && roleSet.Count == 0 && userSet.Count == 0) return Everyone;
        var key = string.Join('|', roleSet.Order(StringComparer.Ordinal).Select(r => "r:" + r).Concat(userSet.Order(StringComparer.Ordinal).Select(u => "u:" + u)));
        return new Audience(key, roleSet, userSet, isPrivate);
    }

    /// <summary>Reads the canonical form back.</summary>
    public static Audience Parse(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key == EveryoneKey) return Everyone;
        var isPrivate = key.StartsWith(PrivateMark, StringComparison.Ordinal);
        var entries = (isPrivate ? key[PrivateMark.Length..] : key).Split('|');
        return Of(entries.Where(e => e.StartsWith("r:", StringComparison.Ordinal)).Select(e => e[2..]), entries.Where(e => e.StartsWith("u:", StringComparison.Ordinal)).Select(e => e[2..]), isPrivate);
    }

    /// <summary>Whether a person is included.</summary>
    /// <param name="userName">The person's user name.</param>
    /// <param name="roles">Names of the person's roles.</param>
    public bool Includes(string userName, IEnumerable<string> roles)
    {
        ArgumentNullException.ThrowIfNull(userName);
        return IsEveryone || Users.Contains(userName.ToLowerInvariant()) || roles.Any(r => Roles.Contains(r.ToLowerInvariant()));
    }

    private static HashSet<string> Normalise(IEnumerable<string> names) => names
        .Select(n => n.Trim().ToLowerInvariant().Replace("|", "", StringComparison.Ordinal))
        .Where(n => n.Length > 0).ToHashSet();
}

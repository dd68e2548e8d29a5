using System.Collections.Concurrent;

namespace ItsmSite.Users.Services;

/// <summary>Keeps people for some seconds, so that a page costs no query for knowing who asks. What this process changes counts at once, what another one changes after that time.</summary>
public sealed class PersonCache(TimeProvider time)
{
    private const int MaxPeople = 5_000;
    private static readonly TimeSpan s_lifetime = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, Kept> _people = new(StringComparer.Ordinal);

    /// <summary>The person when known freshly and with this security stamp, else null.</summary>
    public PersonSnapshot? Find(string userId, string securityStamp) =>
        _people.TryGetValue(userId, out var kept) && kept.Person.SecurityStamp == securityStamp && time.GetUtcNow() < kept.Until ? kept.Person : null;

    /// <summary>Keeps a person.</summary>
    public void Keep(PersonSnapshot person)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (_people.Count >= MaxPeople) _people.Clear();
        _people[person.UserId] = new Kept(person, time.GetUtcNow() + s_lifetime);
    }

    /// <summary>Forgets everybody, after roles or accounts changed.</summary>
    public void Clear() => _people.Clear();

    private sealed record Kept(PersonSnapshot Person, DateTimeOffset Until);
}

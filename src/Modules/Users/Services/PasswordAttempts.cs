using System.Collections.Concurrent;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;

namespace ItsmSite.Users.Services;

/// <summary>
/// Lets one password at a time be tried for a name, so that many at once can't outrun the count of failures, and counts failures of names
/// that don't exist: they are locked as others are, so that lock-out does not tell which names exist.
/// </summary>
public sealed class PasswordAttempts(TimeProvider time) : IDisposable
{
    private const int MaxNames = 10_000;
    private readonly SemaphoreSlim[] _stripes = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];
    private readonly ConcurrentDictionary<string, Failures> _unknown = new(StringComparer.Ordinal);
    private readonly PasswordHasher<SiteUser> _hasher = new();
    private readonly Lazy<string> _decoy = new(() => new PasswordHasher<SiteUser>().HashPassword(new SiteUser(), Guid.NewGuid().ToString()));

    /// <summary>Waits until nobody else tries a password for this name; disposing the result lets the next one try.</summary>
    /// <param name="normalizedName">The name in its normal form.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public async Task<IDisposable> EnterAsync(string normalizedName, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(normalizedName);
        var stripe = _stripes[(uint)normalizedName.GetHashCode(StringComparison.Ordinal) % _stripes.Length];
        await stripe.WaitAsync(cancellationToken);
        return new Exit(stripe);
    }

    /// <summary>Takes as long as checking a real password does; always false.</summary>
    public bool Pretend(string password)
    {
        _hasher.VerifyHashedPassword(new SiteUser(), _decoy.Value, password);
        return false;
    }

    /// <summary>Until when an unknown name is locked; null when it is not.</summary>
    public DateTimeOffset? LockedUntil(string normalizedName) => _unknown.TryGetValue(normalizedName, out var known) && known.LockedUntil > time.GetUtcNow() ? known.LockedUntil : null;

    /// <summary>Counts a failure of an unknown name.</summary>
    /// <returns>How many there are since the name was last locked.</returns>
    public int CountFailure(string normalizedName)
    {
        // Made-up names are without end; forgetting them all costs an attacker's view of them, not anybody's account.
        if (_unknown.Count >= MaxNames) _unknown.Clear();
        return _unknown.AddOrUpdate(normalizedName, _ => new Failures(1, null), (_, known) => known with { Count = known.Count + 1 }).Count;
    }

    /// <summary>Locks an unknown name and begins to count anew.</summary>
    public void Lock(string normalizedName, DateTimeOffset until) => _unknown[normalizedName] = new Failures(0, until);

    /// <inheritdoc />
    public void Dispose() => Array.ForEach(_stripes, stripe => stripe.Dispose());

    private sealed record Failures(int Count, DateTimeOffset? LockedUntil);

    private sealed class Exit(SemaphoreSlim stripe) : IDisposable
    {
        private SemaphoreSlim? _stripe = stripe;

        public void Dispose() => Interlocked.Exchange(ref _stripe, null)?.Release();
    }
}

using ItsmSite.Users.Models;

namespace ItsmSite.Users.Services;

/// <summary>What a password check found.</summary>
public abstract record PasswordOutcome
{
    private PasswordOutcome()
    {
    }

    /// <summary>The password is right and the account may be used.</summary>
    /// <param name="User">Whose it is; the reset count of failures is committed with the unit of work.</param>
    public sealed record Accepted(SiteUser User) : PasswordOutcome;

    /// <summary>Name or password is wrong; which of them is not told.</summary>
    public sealed record Refused : PasswordOutcome;

    /// <summary>Too many wrong passwords; even the right one is not looked at.</summary>
    /// <param name="Until">When one may try again.</param>
    public sealed record Locked(DateTimeOffset Until) : PasswordOutcome;

    /// <summary>The password is right, but the account is switched off.</summary>
    public sealed record Disabled : PasswordOutcome;
}

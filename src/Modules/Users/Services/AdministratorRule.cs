namespace ItsmSite.Users.Services;

/// <summary>Keeps a site from being left without anybody who can run it, and others from becoming administrators by themselves.</summary>
public sealed record AdministratorRule
{
    /// <summary>Whether whoever acts is an administrator.</summary>
    public bool ActorIsAdministrator { get; init; }

    /// <summary>Whether it is one's own account.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether the person has the role Administrator now.</summary>
    public bool HasRole { get; init; }

    /// <summary>Whether the person is to have it.</summary>
    public bool KeepsRole { get; init; }

    /// <summary>Whether the account is active now.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>Whether the account is to be active.</summary>
    public bool StaysActive { get; init; } = true;

    /// <summary>Number of other administrators whose accounts are active.</summary>
    public int OtherAdministrators { get; init; }

    /// <summary>Whether the change leaves one administrator less who can sign in.</summary>
    public bool LosesOne => HasRole && IsActive && !(KeepsRole && StaysActive);

    /// <summary>Why the change is refused; null where it may be made.</summary>
    public PersonRefusal? Check() => this switch
    {
        { ActorIsAdministrator: false } when HasRole || KeepsRole => PersonRefusal.ForAdministratorsOnly,
        { LosesOne: true, OtherAdministrators: 0 } => PersonRefusal.LastAdministrator,
        { IsOwn: true, HasRole: true, KeepsRole: false } => PersonRefusal.OwnAdministrator,
        { IsOwn: true, StaysActive: false } => PersonRefusal.OwnAccount,
        _ => null,
    };
}

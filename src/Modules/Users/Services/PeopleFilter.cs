namespace ItsmSite.Users.Services;

/// <summary>Which people are wanted; what is empty narrows nothing.</summary>
public sealed record PeopleFilter
{
    /// <summary>Only those whose name, user name or mail address holds this.</summary>
    public string Text { get; init; } = "";

    /// <summary>Only those who have this role.</summary>
    public string Role { get; init; } = "";

    /// <summary><c>active</c>, <c>inactive</c>, or empty for all.</summary>
    public string State { get; init; } = "";

    /// <summary><c>name</c>, <c>username</c> or <c>seen</c> (signed in last first).</summary>
    public string Sort { get; init; } = "name";

    /// <summary>Number of the page, from 1.</summary>
    public int Page { get; init; } = 1;
}

namespace ItsmSite.Users.Services;

/// <summary>What came of changing an account.</summary>
public abstract record PersonOutcome
{
    private PersonOutcome()
    {
    }

    /// <summary>It is changed, or was so already.</summary>
    public sealed record Done : PersonOutcome;

    /// <summary>A rule forbids it.</summary>
    /// <param name="Why">The rule.</param>
    public sealed record Refused(PersonRefusal Why) : PersonOutcome;

    /// <summary>What was typed can't be kept.</summary>
    /// <param name="Errors">What is wrong, in the reader's language, by the name of the field; an empty name concerns all.</param>
    public sealed record Invalid(IReadOnlyList<(string Field, string Message)> Errors) : PersonOutcome;

    /// <summary>Somebody else changed it since the form was filled; nothing is kept.</summary>
    public sealed record Conflict : PersonOutcome;
}

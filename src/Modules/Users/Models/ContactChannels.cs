namespace ItsmSite.Users.Models;

/// <summary>How a person likes to be reached.</summary>
public static class ContactChannels
{
    /// <summary>By e-mail.</summary>
    public const string Mail = "mail";

    /// <summary>By telephone.</summary>
    public const string Phone = "phone";

    /// <summary>By chat.</summary>
    public const string Chat = "chat";

    /// <summary>Whether a value is one of these, or empty for "does not matter".</summary>
    public static bool IsValid(string? value) => value is "" or Mail or Phone or Chat;
}

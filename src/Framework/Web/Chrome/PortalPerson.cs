namespace ItsmSite.Framework.Web.Chrome;

/// <summary>Who is signed in, as the header shows them.</summary>
/// <param name="DisplayName">Whole name.</param>
/// <param name="Note">A second line such as the mail address, or null.</param>
public sealed record PortalPerson(string DisplayName, string? Note = null)
{
    /// <summary>The first word of the name; what one is greeted with.</summary>
    public string FirstName => Words is [var first, ..] ? first : DisplayName;

    /// <summary>One or two letters for the round sign.</summary>
    public string Initials => Texts.Initials.Of(DisplayName);

    private string[] Words => Texts.Initials.WordsOf(DisplayName);
}

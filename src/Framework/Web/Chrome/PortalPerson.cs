namespace ItsmSite.Framework.Web.Chrome;

/// <summary>Who is signed in, as the header shows them.</summary>
/// <param name="DisplayName">Whole name.</param>
/// <param name="Note">A second line such as the mail address, or null.</param>
public sealed record PortalPerson(string DisplayName, string? Note = null)
{
    /// <summary>The first word of the name; what one is greeted with.</summary>
    public string FirstName => Words is [var first, ..] ? first : DisplayName;

    /// <summary>One or two letters for the round sign: of the first and the last word of the name.</summary>
    public string Initials => Words switch
    {
        [] => "?",
        [var only] => FirstLetter(only),
        [var first, .., var last] => FirstLetter(first) + FirstLetter(last),
    };

    private string[] Words => DisplayName.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // A letter may be two UTF-16 units; half a pair would show as a box.
    private static string FirstLetter(string word) => System.Globalization.StringInfo.GetNextTextElement(word).ToUpperInvariant();
}

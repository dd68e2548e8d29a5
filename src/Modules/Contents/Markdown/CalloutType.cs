using System.Collections.Frozen;

namespace ItsmSite.Contents.Markdown;

/// <summary>The kinds of callout that pages have a look for, with the names that Markdown dialects give them.</summary>
internal static class CalloutType
{
    private static readonly FrozenDictionary<string, (string Type, string English, string Finnish)> Known =
        new Dictionary<string, (string, string, string)>(StringComparer.OrdinalIgnoreCase)
        {
            ["note"] = ("note", "Note", "Huomautus"),
            ["notes"] = ("note", "Note", "Huomautus"),
            ["seealso"] = ("note", "See also", "Katso myös"),
            ["quote"] = ("note", "Quote", "Lainaus"),
            ["cite"] = ("note", "Quote", "Lainaus"),
            ["tip"] = ("tip", "Tip", "Vihje"),
            ["tips"] = ("tip", "Tips", "Vihjeitä"),
            ["hint"] = ("tip", "Tip", "Vihje"),
            ["important"] = ("important", "Important", "Tärkeää"),
            ["attention"] = ("important", "Attention", "Huomio"),
            ["warning"] = ("warning", "Warning", "Varoitus"),
            ["caution"] = ("warning", "Caution", "Ole varovainen"),
            ["danger"] = ("danger", "Danger", "Vaara"),
            ["error"] = ("danger", "Error", "Virhe"),
            ["bug"] = ("danger", "Known error", "Tunnettu virhe"),
            ["failure"] = ("danger", "Failure", "Virhe"),
            ["fail"] = ("danger", "Failure", "Virhe"),
            ["missing"] = ("danger", "Missing", "Puuttuu"),
            ["success"] = ("success", "Success", "Onnistui"),
            ["check"] = ("success", "Success", "Onnistui"),
            ["done"] = ("success", "Done", "Valmis"),
            ["question"] = ("question", "Question", "Kysymys"),
            ["help"] = ("question", "Help", "Ohje"),
            ["faq"] = ("question", "Question", "Kysymys"),
            ["example"] = ("example", "Example", "Esimerkki"),
            ["info"] = ("info", "Info", "Tietoa"),
            ["information"] = ("info", "Info", "Tietoa"),
            ["abstract"] = ("info", "Summary", "Tiivistelmä"),
            ["summary"] = ("info", "Summary", "Tiivistelmä"),
            ["tldr"] = ("info", "Summary", "Tiivistelmä"),
            ["todo"] = ("info", "To do", "Tehtävää"),
            ["details"] = ("info", "Details", "Lisätietoja"),
            ["default"] = ("info", "Info", "Tietoa"),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a dialect uses the name.</summary>
    public static bool IsKnown(string name) => Known.ContainsKey(name);

    /// <summary>The kind that a name means: one of note, tip, important, warning, danger, success, question, example, info (also for names nobody knows).</summary>
    public static string Of(string name) => Known.TryGetValue(name, out var known) ? known.Type : "info";

    /// <summary>The title of a callout without one; an unknown name is its own title, as in MkDocs.</summary>
    public static string Label(string name, bool finnish)
    {
        if (Known.TryGetValue(name, out var known))
            return finnish ? known.Finnish : known.English;
        return name.Length == 0 ? Label("info", finnish) : char.ToUpperInvariant(name[0]) + name[1..];
    }
}

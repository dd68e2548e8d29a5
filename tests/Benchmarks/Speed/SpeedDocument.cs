using ItsmSite.Framework.Indexing;

namespace ItsmSite.Benchmarks.Speed;

/// <summary>One document of the speed measurement, a line of a file that both engines read: number, audience, culture, title, headings and body, with tabs between.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Audience">The audience that may see it.</param>
/// <param name="Culture">Its language.</param>
/// <param name="Title">Its title.</param>
/// <param name="Headings">Its headings.</param>
/// <param name="Body">Its text.</param>
public sealed record SpeedDocument(int Number, int Audience, string Culture, string Title, IReadOnlyList<string> Headings, string Body)
{
    private const char Between = '\u001f';

    /// <summary>Reads a line.</summary>
    public static SpeedDocument Parse(string line)
    {
        var fields = line.Split('\t');
        return new SpeedDocument(
            int.Parse(fields[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture),
            fields[2], fields[3], fields[4].Split(Between, StringSplitOptions.RemoveEmptyEntries), fields[5]);
    }

    /// <summary>The line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number}\t{Audience}\t{Culture}\t{Title}\t{string.Join(Between, Headings)}\t{Body}");

    /// <summary>As the site's index takes it.</summary>
    public IndexDocument ToIndexDocument() => new()
    {
        Key = FormattableString.Invariant($"speed:{Number}"),
        Type = "Article",
        Culture = Culture,
        Audience = Audience,
        Title = Title,
        Headings = Headings,
        Body = Body,
        Url = FormattableString.Invariant($"/speed/{Number}"),
        ExternalId = FormattableString.Invariant($"{Number}"),
    };
}

using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ItsmSite.Contents.Markdown.Cleaning;

/// <summary>The attributes that an element keeps, besides id, href and src, which the cleaner decides on.</summary>
internal static partial class AttributePolicy
{
    private static readonly string[] Classes =
        ["callout", "callout-title", "tabs", "tab", "tab-title", "task", "task-done", "contains-task-list", "task-list-item", "footnotes", "footnote-ref", "footnote-back-ref"];

    /// <summary>Name and value of each attribute to write, in a fixed order.</summary>
    public static IEnumerable<(string Name, string Value)> Of(IElement element, string name)
    {
        if (element.Attributes.Length == 0)
            yield break;
        var classes = ClassesOf(element, name);
        if (classes.Length > 0)
            yield return ("class", classes);
        if (element.GetAttribute("lang") is { } lang && Language().IsMatch(lang))
            yield return ("lang", lang);
        if (element.GetAttribute("dir")?.ToLowerInvariant() is ("ltr" or "rtl" or "auto") and { } direction)
            yield return ("dir", direction);
        if (element.GetAttribute("title") is { Length: > 0 and <= 1000 } title)
            yield return ("title", title);

        foreach (var number in Numbers(name))
        {
            if (int.TryParse(element.GetAttribute(number.Name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= number.Least && value <= number.Most)
                yield return (number.Name, value.ToString(CultureInfo.InvariantCulture));
        }

        if (name == "details" && element.HasAttribute("open"))
            yield return ("open", "");
        if (name == "th" && element.GetAttribute("scope")?.ToLowerInvariant() is ("row" or "col" or "rowgroup" or "colgroup") and { } scope)
            yield return ("scope", scope);
        if (name == "time" && element.GetAttribute("datetime") is { Length: > 0 and <= 40 } time)
            yield return ("datetime", time);
        if (name == "ol" && element.GetAttribute("type") is ("a" or "A" or "i" or "I" or "1") and { } type)
            yield return ("type", type);
    }

    private static (string Name, int Least, int Most)[] Numbers(string element) => element switch
    {
        "td" or "th" => [("colspan", 1, 100), ("rowspan", 1, 1000)],
        "img" => [("width", 1, 4000), ("height", 1, 4000)],
        "ol" => [("start", -1_000_000, 1_000_000)],
        "li" => [("value", -1_000_000, 1_000_000)],
        _ => [],
    };

    private static string ClassesOf(IElement element, string name)
    {
        var kept = (element.ClassName ?? "").Split([' ', '\t', '\n', '\f', '\r'], 20, StringSplitOptions.RemoveEmptyEntries).Where(IsAllowed);
        if (name is "td" or "th")
        {
            var align = Align().Match(element.GetAttribute("style") ?? "") is { Success: true } match ? match.Groups["side"].Value : element.GetAttribute("align");
            if (align?.ToLowerInvariant() is ("right" or "center") and { } side)
                kept = kept.Append("align-" + side);
        }

        return string.Join(' ', kept.Distinct(StringComparer.Ordinal).Take(5));
    }

    private static bool IsAllowed(string name) =>
        Classes.Contains(name, StringComparer.Ordinal)
        || (name.StartsWith("callout-", StringComparison.Ordinal) && CalloutType.Of(name[8..]) == name[8..])
        || CodeLanguage().IsMatch(name);

    [GeneratedRegex("""^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Language();

    [GeneratedRegex("""text-align:\s*(?<side>right|center)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Align();

    [GeneratedRegex("""^language-[a-z0-9+#_\-]{1,30}$""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CodeLanguage();
}

using System.Globalization;
using AngleSharp.Dom;

namespace ItsmSite.Contents.Markdown.Cleaning;

/// <summary>The ids and heading levels of a text, found before it is written: links to a heading may stand above it.</summary>
internal sealed class CleanedText
{
    private readonly Dictionary<IElement, string> ids = [];
    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> nextNumbers = new(StringComparer.Ordinal);
    private Dictionary<string, string>? loose;
    private int highest = 7;

    private CleanedText()
    {
    }

    /// <summary>Every id, without prefix.</summary>
    public IReadOnlyCollection<string> Anchors => anchors;

    /// <summary>Levels that all headings shift down by.</summary>
    public int Shift { get; private set; }

    public static CleanedText Of(IElement body, int topLevel)
    {
        var text = new CleanedText();
        text.Collect(body, 0);
        text.Shift = Math.Max(0, Math.Clamp(topLevel, 1, 6) - text.highest);
        return text;
    }

    public static int LevelOf(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;

    // Most elements have no attribute and are no heading; the identity hash of a fresh object costs far more than seeing that.
    public string? IdOf(IElement element) => element.Attributes.Length > 0 || LevelOf(element.LocalName) > 0 ? ids.GetValueOrDefault(element) : null;

    /// <summary>The id that a fragment means; the same matching as <see cref="AnchorSlug.Find"/>, with the keys kept.</summary>
    public string? Find(string fragment)
    {
        var wanted = AnchorSlug.FromFragment(fragment);
        if (anchors.Contains(wanted))
            return wanted;
        if (loose is null)
        {
            loose = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var id in anchors)
                loose.TryAdd(AnchorSlug.LooseKey(id), id);
        }

        return AnchorSlug.LooseKey(wanted) is { Length: > 0 } key ? loose.GetValueOrDefault(key) : null;
    }

    private void Collect(IElement element, int depth)
    {
        if (depth > HtmlCleaner.MaximumDepth)
            return;
        for (var i = 0; i < element.ChildNodes.Length; i++)
        {
            if (element.ChildNodes[i] is not IElement child || ElementPolicy.IsRemoved(child.LocalName))
                continue;
            var level = LevelOf(child.LocalName);
            if (level > 0)
            {
                highest = Math.Min(highest, level);
                ids[child] = child.GetAttribute("id") is { Length: > 0 } id && Explicit(id) is { } own ? own : Unique(AnchorSlug.FromHeading(Visible(child)));
            }
            else if ((child.GetAttribute("id") ?? (child.LocalName == "a" ? child.GetAttribute("name") : null)) is { Length: > 0 } name && Explicit(name) is { } anchor)
            {
                ids[child] = anchor;
            }

            Collect(child, depth + 1);
        }
    }

    private static string Visible(IElement heading)
    {
        var text = heading.TextContent;
        if (!string.IsNullOrWhiteSpace(text))
            return text;
        return heading.QuerySelector("img")?.GetAttribute("alt") ?? "";
    }

    /// <summary>An id from the author: null when it is taken or leaves nothing.</summary>
    private string? Explicit(string id)
    {
        var anchor = AnchorSlug.FromFragment(id);
        return anchor.Length > 0 && anchors.Add(anchor) ? anchor : null;
    }

    private string Unique(string slug)
    {
        if (anchors.Add(slug))
            return slug;
        var number = nextNumbers.GetValueOrDefault(slug, 1);
        string candidate;
        do
            candidate = slug + "-" + number++.ToString(CultureInfo.InvariantCulture);
        while (!anchors.Add(candidate));
        nextNumbers[slug] = number;
        return candidate;
    }
}

using ItsmSite.Framework.Web.Models;

namespace ItsmSite.Contents.Markdown;

/// <summary>Makes the contents list of a text.</summary>
public static class HeadingTree
{
    private const int Deepest = 3;

    /// <summary>The headings of the first levels as a tree.</summary>
    public static IReadOnlyList<ContentsEntry> Of(IReadOnlyList<RenderedHeading> headings)
    {
        ArgumentNullException.ThrowIfNull(headings);
        var shown = headings.Where(h => h.Level <= Deepest && h.Text.Length > 0).ToList();
        return shown.Count == 0 ? [] : Below(shown, shown.Min(h => h.Level));
    }

    private static List<ContentsEntry> Below(List<RenderedHeading> headings, int level)
    {
        var entries = new List<ContentsEntry>();
        for (var i = 0; i < headings.Count;)
        {
            var children = headings.Skip(i + 1).TakeWhile(h => h.Level > level).ToList();
            entries.Add(new ContentsEntry(headings[i].Id, headings[i].Text, children.Count == 0 ? [] : Below(children, children.Min(h => h.Level))));
            i += 1 + children.Count;
        }

        return entries;
    }
}

using Markdig.Syntax;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>Finds which tabs stand together.</summary>
internal static class TabGroups
{
    public static void Transform(MarkdownDocument document)
    {
        foreach (var container in document.Descendants<TabBlock>().Select(tab => tab.Parent!).Distinct().ToList())
        {
            TabBlock? previous = null;
            foreach (var child in container)
            {
                if (child is TabBlock tab)
                    tab.IsFirst = previous is null;
                else
                    previous?.IsLast = true;
                previous = child as TabBlock;
            }

            previous?.IsLast = true;
        }
    }
}

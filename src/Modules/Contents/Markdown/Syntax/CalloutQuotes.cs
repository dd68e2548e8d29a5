using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>Makes quotations that start with <c>[!NOTE]</c> callouts; a second marker in the same quotation starts a second callout.</summary>
internal static class CalloutQuotes
{
    public static void Transform(MarkdownDocument document)
    {
        // Inner ones first: an outer quotation gives its children away.
        foreach (var parent in document.Descendants<QuoteBlock>().Where(IsCallout).Select(quote => quote.Parent!).Distinct().Reverse().ToList())
        {
            var children = parent.ToList();
            parent.Clear();
            foreach (var child in children.SelectMany(child => child is QuoteBlock quote && IsCallout(quote) ? Parts(quote) : [child]))
                parent.Add(child);
        }
    }

    private static bool IsCallout(QuoteBlock quote) => quote.Any(child => MarkerOf(child) is not null);

    private static IEnumerable<Block> Parts(QuoteBlock quote)
    {
        ContainerBlock current = new QuoteBlock(null!);
        var children = quote.ToList();
        quote.Clear();
        foreach (var child in children)
        {
            if (MarkerOf(child) is { } marker)
            {
                if (current.Count > 0)
                    yield return current;
                current = marker.Name.Length == 0 ? new DirectiveBlock(null!) : new CalloutBlock(null) { Name = marker.Name };
                Strip((ParagraphBlock)child, marker);
                if (((ParagraphBlock)child).Inline!.FirstChild is null)
                    continue;
            }

            current.Add(child);
        }

        if (current.Count > 0)
            yield return current;
    }

    private static CalloutMarkerInline? MarkerOf(Block block) => (block as ParagraphBlock)?.Inline?.FirstChild as CalloutMarkerInline;

    private static void Strip(ParagraphBlock paragraph, CalloutMarkerInline marker)
    {
        marker.Remove();
        while (paragraph.Inline!.FirstChild is LineBreakInline lineBreak)
            lineBreak.Remove();
        if (paragraph.Inline.FirstChild is LiteralInline literal)
            literal.Content.TrimStart();
    }
}

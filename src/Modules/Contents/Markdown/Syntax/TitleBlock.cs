using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>The title of a callout or a tab: one line of inline Markdown.</summary>
internal sealed class TitleBlock : LeafBlock
{
    private TitleBlock(BlockParser parser)
        : base(parser)
    {
        ProcessInlines = true;
        IsOpen = false;
    }

    public static TitleBlock Of(BlockParser parser, BlockProcessor processor, string text)
    {
        var title = new TitleBlock(parser) { Line = processor.LineIndex, Column = processor.Column };
        var slice = new StringSlice(text);
        title.AppendLine(ref slice, processor.Column, processor.LineIndex, processor.Start, trackTrivia: false);
        return title;
    }
}

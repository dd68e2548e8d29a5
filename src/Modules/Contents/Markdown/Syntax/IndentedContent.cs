using Markdig.Parsers;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>Content that belongs to a block as long as it is indented.</summary>
internal static class IndentedContent
{
    public static BlockState Continue(BlockProcessor processor, int indent)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        if (processor.Indent < indent)
            return BlockState.None;
        processor.GoToColumn(processor.ColumnBeforeIndent + indent);
        return BlockState.Continue;
    }
}

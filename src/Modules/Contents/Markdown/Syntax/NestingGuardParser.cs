using Markdig.Parsers;
using Markdig.Syntax;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>
/// Opens nothing; looks at every line before the other parsers do and gives up on texts whose blocks would cost more than linear time: lists in lists
/// a thousand deep, a paragraph of thousands of link definitions. The pipeline's own limit is checked only when all lines are read.
/// </summary>
internal sealed class NestingGuardParser : BlockParser
{
    private const int MaximumDepth = 100;
    private const int MaximumDefinitions = 2000;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var depth = 0;
        for (var container = processor.CurrentContainer; container is not null; container = container.Parent)
            depth++;
        if (depth > MaximumDepth)
            throw new ArgumentException("The text nests too deeply.");
        if (processor.CurrentBlock is ParagraphBlock { Lines.Count: > MaximumDefinitions } paragraph && paragraph.Lines.Lines[0].Slice.CurrentChar == '[')
            throw new ArgumentException("A paragraph holds too many link definitions.");
        return BlockState.None;
    }
}

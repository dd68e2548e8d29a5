using Markdig.Parsers;
using Markdig.Syntax;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>
/// Lines of three or more colons: Microsoft's <c>:::row:::</c>, <c>::: zone pivot="x"</c> with their <c>-end</c>, and the containers of VuePress,
/// Docusaurus and Pandoc (<c>::: warning Title</c> … <c>:::</c>). Images (<c>:::image …:::</c>) are inline and left to <see cref="ColonInlineParser"/>.
/// </summary>
internal sealed class DirectiveParser : BlockParser
{
    private const int MaximumDepth = 30;

    public DirectiveParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !TryRead(processor, out var colons, out var name, out var title) || Depth(processor) > MaximumDepth)
            return BlockState.None;
        if (name is "image" or "image-end" or "code" or "video" or "no-loc")
            return BlockState.None;
        if (name.Length == 0 || name.EndsWith("-end", StringComparison.Ordinal))
            return Push(processor, new DirectiveBlock(this), BlockState.BreakDiscard);
        if (name is "row" or "column" or "zone" or "moniker")
            return Push(processor, new DirectiveBlock(this) { End = name + "-end" }, BlockState.ContinueDiscard);
        if (!CalloutType.IsKnown(name))
            return Push(processor, new DirectiveBlock(this) { End = "", Colons = colons }, BlockState.ContinueDiscard);

        var callout = new CalloutBlock(this) { Name = name, IsCollapsible = name == "details", ContentIndent = colons };
        if (title.Length > 0 && title[0] != '{')
            callout.Add(TitleBlock.Of(this, processor, title));
        return Push(processor, callout, BlockState.ContinueDiscard);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        var directive = block as DirectiveBlock;
        var (end, colons) = block is CalloutBlock callout ? ("", callout.ContentIndent) : (directive!.End, directive.Colons);
        if (processor.CurrentChar == ':' && TryRead(processor, out var read, out var name, out _)
            && name == end && (end.Length > 0 || read >= colons) && IsInnermost((ContainerBlock)block, end))
        {
            if (block is CalloutBlock ended)
                ended.IsEnded = true;
            else
                directive!.IsEnded = true;
            return BlockState.BreakDiscard;
        }

        if (directive is { End: "row-end" or "column-end" })
        {
            if (directive.ContentIndent < 0)
                directive.ContentIndent = processor.Indent >= 4 ? 4 : 0;
            processor.GoToColumn(processor.ColumnBeforeIndent + Math.Min(directive.ContentIndent, processor.Indent));
        }

        return BlockState.Continue;
    }

    /// <summary>An end closes the innermost open block that it fits (outer ones are asked first), and nothing from inside a code block.</summary>
    private static bool IsInnermost(ContainerBlock block, string end)
    {
        // Whether a block is open is not known while the parser goes through the open ones; all of them are last children.
        for (var inner = block.LastChild; inner is not null; inner = (inner as ContainerBlock)?.LastChild)
        {
            if (inner is FencedCodeBlock { ClosingFencedCharCount: 0 } || (inner is DirectiveBlock { IsEnded: false, End: { } innerEnd } && innerEnd == end)
                || (end.Length == 0 && inner is CalloutBlock { IsEnded: false, Parser: DirectiveParser }))
                return false;
        }

        return true;
    }

    private static BlockState Push(BlockProcessor processor, Block block, BlockState state)
    {
        block.Line = processor.LineIndex;
        block.Column = processor.Column;
        block.Span = new SourceSpan(processor.Start, processor.Line.End);
        processor.NewBlocks.Push(block);
        return state;
    }

    private static int Depth(BlockProcessor processor)
    {
        var depth = 0;
        for (var container = processor.CurrentContainer; container is not null; container = container.Parent)
            depth++;
        return depth;
    }

    /// <summary>Reads "::: name title :::"; false when the line is no such thing. The name is in lower case and may be empty.</summary>
    private static bool TryRead(BlockProcessor processor, out int colons, out string name, out string title)
    {
        (name, title) = ("", "");
        var line = processor.Line.AsSpan().TrimEnd();
        colons = line.IndexOfAnyExcept(':');
        if (colons < 0)
            colons = line.Length;
        if (colons < 3 || line.Length > 1000)
            return false;
        var rest = line[colons..].TrimEnd(':').Trim();
        var length = 0;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '-' or '_'))
            length++;
        name = rest[..length].ToString().ToLowerInvariant();
        title = rest[length..].Trim(" \t[]\"").ToString();
        return length > 0 || title.Length == 0;
    }
}

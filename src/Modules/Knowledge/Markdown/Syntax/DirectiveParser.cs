using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ItsmSite.Knowledge.Markdown.Syntax;

/// <summary>
/// Lines of three or more colons: Microsoft's <c>:::row:::</c>, <c>::: zone pivot="x"</c> with their <c>-end</c>, and the containers of VuePress,
/// Docusaurus and Pandoc (<c>::: warning Title</c> … <c>:::</c>). Images (<c>:::image …:::</c>) are inline and left to <see cref="ColonInlineParser"/>.
/// </summary>
internal sealed partial class DirectiveParser : BlockParser
{
    public DirectiveParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var match = Opening().Match(processor.Line.ToString());
        if (!match.Success)
            return BlockState.None;
        var name = match.Groups["name"].Value.ToLowerInvariant();
        if (name is "image" or "image-end" or "code" or "video")
            return BlockState.None;
        var colons = match.Groups["colons"].Length;
        if (name.Length == 0 || name.EndsWith("-end", StringComparison.Ordinal))
            return Push(processor, new DirectiveBlock(this), BlockState.BreakDiscard);
        if (name is "row" or "column" or "zone" or "moniker")
            return Push(processor, new DirectiveBlock(this) { End = name + "-end" }, BlockState.ContinueDiscard);
        if (!CalloutType.IsKnown(name))
            return Push(processor, new DirectiveBlock(this) { End = "", Colons = colons }, BlockState.ContinueDiscard);

        var callout = new CalloutBlock(this) { Name = name, IsCollapsible = name == "details", ContentIndent = colons };
        if (match.Groups["title"].Value.Trim(' ', '[', ']', '"') is { Length: > 0 } title && !title.StartsWith('{'))
            callout.Add(TitleBlock.Of(this, processor, title));
        return Push(processor, callout, BlockState.ContinueDiscard);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        var directive = block as DirectiveBlock;
        var (end, colons) = block is CalloutBlock callout ? ("", callout.ContentIndent) : (directive!.End, directive.Colons);
        if (processor.CurrentChar == ':' && Opening().Match(processor.Line.ToString()) is { Success: true } match
            && match.Groups["name"].Value.Equals(end, StringComparison.OrdinalIgnoreCase) && (end!.Length > 0 || match.Groups["colons"].Length >= colons)
            && IsInnermost((ContainerBlock)block, end))
            return BlockState.BreakDiscard;

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
        for (var inner = block.LastChild; inner is { IsOpen: true }; inner = (inner as ContainerBlock)?.LastChild)
        {
            if (inner is FencedCodeBlock || (inner is DirectiveBlock { End: { } innerEnd } && innerEnd == end)
                || (end.Length == 0 && inner is CalloutBlock { Parser: DirectiveParser }))
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

    [GeneratedRegex("""^(?<colons>:{3,})[ \t]*(?<name>[A-Za-z][\w\-]*)?(?<title>[^:\r\n]*?(?:"[^"]*"[^:\r\n]*)*)(?::{3,})?[ \t]*$""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opening();
}

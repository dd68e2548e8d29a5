using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>MkDocs content tabs: <c>=== "Linux"</c> with the content indented by four columns.</summary>
internal sealed partial class TabParser : BlockParser
{
    public TabParser() => OpeningCharacters = ['='];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.Line.Length > 1000)
            return BlockState.None;
        var match = Opening().Match(processor.Line.ToString());
        if (!match.Success)
            return BlockState.None;
        processor.NewBlocks.Push(new TabBlock(this)
        {
            ContentIndent = processor.Indent + 4,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        ((TabBlock)processor.NewBlocks.Peek()).Add(TitleBlock.Of(this, processor, match.Groups["title"].Value));
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        IndentedContent.Continue(processor, ((TabBlock)block).ContentIndent);

    [GeneratedRegex("""^===[!+]? ?["“](?<title>[^"”]+)["”]?[ \t]*$""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opening();
}

using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>MkDocs admonitions: <c>!!! note "Title"</c>, <c>??? tip</c> (folded), <c>???+ tip</c> (unfolded); the content is indented by four columns.</summary>
internal sealed partial class CalloutParser : BlockParser
{
    public CalloutParser() => OpeningCharacters = ['!', '?'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.Line.Length > 1000)
            return BlockState.None;
        var match = Opening().Match(processor.Line.ToString());
        if (!match.Success)
            return BlockState.None;
        var title = match.Groups["title"];
        var marker = match.Groups["marker"].Value;
        var block = new CalloutBlock(this)
        {
            Name = match.Groups["name"] is { Success: true, Length: > 0 } name ? name.Value : "info",
            IsUntitled = title is { Success: true, Length: 0 },
            IsCollapsible = marker[0] == '?',
            IsOpenAtFirst = marker.EndsWith('+'),
            ContentIndent = processor.Indent + 4,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        if (title.Length > 0)
            block.Add(TitleBlock.Of(this, processor, title.Value));
        processor.NewBlocks.Push(block);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        IndentedContent.Continue(processor, ((CalloutBlock)block).ContentIndent);

    [GeneratedRegex("""^(?<marker>!!!|\?\?\?\+?)(?=[ \t]|\w|$) ?(?<name>[\w\-]*):?(?:[ \t]+[\w\-]+)*(?:[ \t]+["“](?<title>.*?)["”]?)?[ \t]*$""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opening();
}

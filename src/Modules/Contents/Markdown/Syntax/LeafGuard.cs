using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>
/// Keeps paragraphs from the inline parser that no person writes and that would take it more than linear time (unclosed brackets, links, sections):
/// they are shown as they were written, the rest of the text is not touched.
/// </summary>
internal static class LeafGuard
{
    private const int MaximumLength = 300_000;
    private const int MaximumOpenBrackets = 48;
    private const int MaximumOpenLinks = 24;
    private const int MaximumPipesInLine = 500;
    private const int MaximumDelimiterRuns = 200;
    private static readonly object Mark = new();

    public static void Setup(MarkdownPipelineBuilder pipeline)
    {
        foreach (var parser in pipeline.BlockParsers)
            parser.Closed += Check;
    }

    public static void Transform(MarkdownDocument document)
    {
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf.GetData(Mark) is not string text)
                continue;
            leaf.Inline = new ContainerInline();
            leaf.Inline.AppendChild(new LiteralInline(text));
            document.SetData(Mark, true);
        }
    }

    /// <summary>Whether a part of the text is shown as written.</summary>
    public static bool HasGuarded(MarkdownDocument document) => document.ContainsData(Mark);

    private static void Check(BlockProcessor processor, Block block)
    {
        if (block is not LeafBlock { ProcessInlines: true } leaf)
            return;
        var text = leaf.Lines.ToString();
        if (IsHarmless(text))
            return;
        leaf.ProcessInlines = false;
        leaf.SetData(Mark, text);
    }

    private static bool IsHarmless(ReadOnlySpan<char> text)
    {
        if (text.Length > MaximumLength)
            return false;
        int brackets = 0, links = 0, pipes = 0, sections = 0, runs = 0;
        var rest = text;
        while (true)
        {
            var at = rest.IndexOfAny(Special);
            if (at < 0)
                return true;
            var next = at + 1 < rest.Length ? rest[at + 1] : '\0';
            switch (rest[at])
            {
                case '\n': pipes = 0; break;
                case '`': at = EndOfCode(rest, at); break;
                case '|': pipes++; brackets = 0; links = 0; runs = 0; break;
                case '[': brackets++; break;
                case ')' when links > 0: links--; break;
                case '<' when next == '!': sections++; break;
                case '>' when sections > 0: sections--; break;
                case ']':
                    brackets = Math.Max(0, brackets - 1);
                    links += next == '(' ? 1 : 0;
                    break;
                case '*' or '_' or '~' or '=' when next != rest[at]:
                    // A run between spaces is no delimiter; one that closes another is counted back.
                    runs = at > 0 && !char.IsWhiteSpace(rest[at - 1]) && runs > 0 && !char.IsLetterOrDigit(next) ? runs - 1 : runs + 1;
                    break;
            }

            if (brackets > MaximumOpenBrackets || links > MaximumOpenLinks || pipes > MaximumPipesInLine || sections > MaximumOpenLinks || runs > MaximumDelimiterRuns)
                return false;
            rest = rest[(at + 1)..];
        }
    }

    /// <summary>Last character of a code span, or of the run of backticks when nothing near closes it.</summary>
    private static int EndOfCode(ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].IndexOfAnyExcept('`') is > 0 and var found ? found : text.Length - at;
        var inside = text[(at + length)..Math.Min(text.Length, at + length + 2000)];
        var start = 0;
        while (inside[start..].IndexOf('`') is >= 0 and var next)
        {
            start += next;
            var run = inside[start..].IndexOfAnyExcept('`') is > 0 and var end ? end : inside.Length - start;
            if (run == length)
                return at + length + start + run - 1;
            start += run;
        }

        return at + length - 1;
    }

    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("\n|[])<>*_~=`");
}

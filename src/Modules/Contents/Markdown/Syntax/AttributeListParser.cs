using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>
/// Attribute lists (<c>{: .class }</c>, <c>{ #id .class key="x" }</c>): an id is kept, the rest vanishes. Braces that hold anything else, as
/// <c>{{ value }}</c> or <c>{name}</c>, are text.
/// </summary>
internal sealed partial class AttributeListParser : InlineParser
{
    public AttributeListParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() == '{' || slice.PeekCharExtra(-1) == '{')
            return false;
        var match = List().Match(slice.Text, slice.Start, Math.Min(slice.Length, 400));
        if (!match.Success)
            return false;
        if (match.Groups["id"] is { Success: true } id)
        {
            var previous = processor.Inline;
            if (previous is LinkInline or EmphasisInline or CodeInline && !char.IsWhiteSpace(slice.PeekCharExtra(-1)))
                previous.GetAttributes().Id = id.Value;
            else
                processor.Block?.GetAttributes().Id = id.Value;
        }

        slice.Start += match.Length;
        return true;
    }

    [GeneratedRegex("""\G\{:?[ \t]*(?:(?:\#(?<id>[\w\-.]+)|\.[A-Za-z_][\w\-]*|[\w\-]+=(?:"[^"\r\n]*"|'[^'\r\n]*')|(?:target|rel|width|height|align|loading)=[\w%]+)[ \t]*)(?:(?<=[ \t])(?:\#(?<id>[\w\-.]+)|\.[A-Za-z_][\w\-]*|[\w\-]+=(?:"[^"\r\n]*"|'[^'\r\n]*'|[\w%]+))[ \t]*)*\}""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex List();
}

using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>The language of fenced code in the notations of MkDocs and Pandoc: <c>{ .yaml .copy }</c>, <c>{.bash}</c>, <c>python{1,3}</c>.</summary>
internal static class CodeLanguages
{
    public static void Transform(MarkdownDocument document)
    {
        foreach (var code in document.Descendants<FencedCodeBlock>())
        {
            var info = code.Info ?? "";
            if (info.StartsWith('{'))
                info = (info + " " + code.Arguments).TrimStart('{', ' ').Split([' ', '}'], 2)[0];
            var language = new string([.. info.TrimStart('.').TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '#' or '_')]).ToLowerInvariant();
            code.RemoveData(typeof(HtmlAttributes));
            if (code.TryGetAttributes() is { } attributes)
                attributes.Classes = null;
            if (language.Length is > 0 and <= 30)
                code.GetAttributes().AddClass("language-" + language);
        }
    }
}

using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using ItsmSite.Contents.Markdown.Cleaning;
using ItsmSite.Contents.Markdown.Syntax;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;

namespace ItsmSite.Contents.Markdown;

/// <summary>
/// Markdown to safe HTML: CommonMark with GitHub's tables, task lists, strikethrough, autolinks and alerts, footnotes, definition lists and
/// abbreviations, MkDocs' admonitions and tabs, Microsoft Learn's colon blocks. Raw HTML is parsed and rebuilt from an allow-list. One instance serves many threads.
/// </summary>
public sealed class MarkdownRenderer
{
    /// <summary>Longer texts are cut here, in characters.</summary>
    public const int MaximumLength = 5 * 1024 * 1024;

    private readonly MarkdownPipeline full = Build(withHtml: true);
    private readonly MarkdownPipeline withoutHtml = Build(withHtml: false);

    /// <summary>Renders a text. Never throws for any text; what could not be shown as meant is in <see cref="RenderedMarkdown.Warnings"/>.</summary>
    public RenderedMarkdown Render(string markdown, MarkdownRenderContext context)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(context);
        var warnings = RenderWarnings.None;
        if (markdown.Length > MaximumLength)
        {
            markdown = markdown[..MaximumLength];
            warnings |= RenderWarnings.Cut;
        }

        var body = FrontMatterBlock.Split(Normalise(markdown)).Body;
        var html = ToHtml(body, full, ref warnings);
        if (html is not null && !HtmlNestingGuard.Allows(html))
        {
            warnings |= RenderWarnings.HtmlShownAsText;
            html = ToHtml(body, withoutHtml, ref warnings);
        }

        return html is null || !HtmlNestingGuard.Allows(html) ? AsWritten(body, warnings) : Clean(html, context, warnings);
    }

    /// <summary>HTML that somebody else wrote, rebuilt from the same allow-list. Never throws.</summary>
    public static RenderedMarkdown RenderHtml(string html, MarkdownRenderContext context)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(context);
        html = Normalise(html.Length > MaximumLength ? html[..MaximumLength] : html);
        return HtmlNestingGuard.Allows(html) ? Clean(html, context, RenderWarnings.None) : AsWritten(html, RenderWarnings.None);
    }

    /// <summary>Line ends as \n, no byte order mark; NUL becomes the replacement character, as CommonMark asks.</summary>
    public static string Normalise(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', '\uFFFD');

    private static string? ToHtml(string markdown, MarkdownPipeline pipeline, ref RenderWarnings warnings)
    {
        try
        {
            var document = Markdig.Markdown.Parse(markdown, pipeline);
            if (LeafGuard.HasGuarded(document))
                warnings |= RenderWarnings.PartShownAsWritten;
            return document.ToHtml(pipeline);
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            // An ArgumentException is Markdig's word for a text that nests deeper than the pipeline's limit.
            return null;
        }
    }

    private static RenderedMarkdown Clean(string html, MarkdownRenderContext context, RenderWarnings warnings)
    {
        using var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument("<!DOCTYPE html><body>" + html);
        return HtmlCleaner.Clean(document.Body!, context, html.Length + 64, warnings);
    }

    private static RenderedMarkdown AsWritten(string text, RenderWarnings warnings)
    {
        var html = new HtmlOutput(text.Length + 64).Open("pre").Attribute("class", "as-written").Attribute("tabindex", "0").EndOpen().Text("\n" + text).Close("pre").ToString();
        return new RenderedMarkdown(html, [], text.Trim(), [], [], [], warnings | RenderWarnings.ShownAsWritten);
    }

    internal static MarkdownPipeline Build(bool withHtml, bool precise = false)
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = 100 }
            .UseAbbreviations()
            .UseFootnotes()
            .UseDefinitionLists()
            .UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true })
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Marked)
            .UseTaskLists()
            .UseAutoLinks()
            .Use<PortalSyntax>();
        if (!withHtml)
            builder.DisableHtml();
        if (precise)
            builder.UsePreciseSourceLocation();
        return builder.Build();
    }
}

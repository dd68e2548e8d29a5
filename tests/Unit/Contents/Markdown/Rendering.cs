using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ItsmSite.Contents.Markdown;
using Xunit;

namespace ItsmSite.Tests.Unit.Contents.Markdown;

/// <summary>Renders for tests, and says what no output may hold.</summary>
internal static class Rendering
{
    private static readonly MarkdownRenderer Renderer = new();

    private static readonly string[] ForbiddenElements =
        ["script", "style", "iframe", "object", "embed", "form", "input", "button", "select", "textarea", "svg", "math", "link", "meta", "base", "template", "noscript"];

    public static RenderedMarkdown Of(string markdown, MarkdownRenderContext? context = null) => Renderer.Render(markdown, context ?? MarkdownRenderContext.Default);

    public static string Html(string markdown, MarkdownRenderContext? context = null) => Of(markdown, context).Html.Replace("\n", "", StringComparison.Ordinal);

    public static void AssertHarmless(RenderedMarkdown rendered)
    {
        using var document = new HtmlParser().ParseDocument("<body>" + rendered.Html);
        Assert.Null(document.Head!.FirstElementChild);
        foreach (var element in document.All)
        {
            Assert.DoesNotContain(element.LocalName, ForbiddenElements);
            foreach (var attribute in element.Attributes)
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), rendered.Html);
                Assert.False(attribute.Name is "style" or "srcset" or "srcdoc" or "formaction" or "ping" or "name", rendered.Html);
                if (attribute.Name is "href" or "src")
                    AssertHarmlessUrl(element, attribute.Value);
            }
        }
    }

    /// <summary>What an attack may cost in memory: output no longer than some times the input.</summary>
    public static void AssertHarmlessLength(RenderedMarkdown rendered, string markdown) => Assert.True(rendered.Html.Length < (40L * markdown.Length) + 1000);

    private static void AssertHarmlessUrl(IElement element, string value)
    {
        // As a browser reads it, not as we wrote it.
        var url = new Url("https://intranet.example/kb/article", value);
        Assert.Contains(url.Scheme, (string[])["http", "https", "mailto", "tel"]);
        if (element.LocalName == "img")
            Assert.Equal("intranet.example", url.Host);
        else if (url.Scheme is "http" or "https" && url.Host != "intranet.example")
            Assert.Equal("noopener noreferrer", element.GetAttribute("rel"));
    }
}

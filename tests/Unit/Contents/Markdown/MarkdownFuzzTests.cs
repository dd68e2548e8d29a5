using System.Text;
using Xunit;

namespace ItsmSite.Tests.Unit.Contents.Markdown;

public sealed class MarkdownFuzzTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "    ", "\t", " ", "a", "ä", "**", "*", "_", "`", "```\n", "~~~\n", "[", "](", ")", "!", "![", "]", "<", ">", "> ", "- ", "1. ", "# ", "## ", "|", "|-|-|\n", "---\n", "===", "=== \"T\"\n", "!!! note\n", "??? tip \"x\"\n    ",
        ":::", "::: warning\n", ":::\n", ":::image source=\"", "\" alt-text=\"", "\":::", ":::row:::\n", ":::column:::\n", ":::column-end:::\n", ":::row-end:::\n", "> [!NOTE]\n> ", "[!", "[!INCLUDE [a](b)]", "{#id}", "{: .c }", "{{", "}}", "[^1]", "[^1]: ", "*[a]: b\n", "[a]: x\n",
        "<script>", "</script>", "<style>", "</style>", "<svg>", "</svg>", "<math>", "<mtext>", "<table>", "<tr>", "<td>", "</table>", "<select>", "<option>", "<textarea>", "</textarea>", "<title>", "<noscript>", "</noscript>", "<template>", "<form>", "<b>", "</b>", "<a href=\"", "<a name=x>", "</a>", "<p>", "</p>", "<div ", "<img src=", "<details>", "<summary>", "<username>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<plaintext>", "<iframe src=", "<pre>", "</pre>",
        " onerror=alert(1) ", " onclick=\"alert(1)\"", " style=x ", "javascript:alert(1)", "java\tscript:", "data:text/html,", "//evil.example", "\\\\evil", "https://a.example/", "x.png", "#a", "&lt;", "&#106;", "&colon;", "\"", "'", "/", "\\", "=", ":", "\0", "\uFFFD", "\uD83D", "\uDE00", "\u200B", "\uFEFF", "\r\n", "\v", "http://", "www.", "@", "~~", "==", "[x]", "[ ]", "[TOC]", ":material-x:", ": def\n",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Render_RandomFragments_NeverThrowsAndIsHarmless(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 1500; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(1, 40); i > 0; i--)
                text.Append(Pieces[random.Next(Pieces.Length)]);
            var markdown = text.ToString();
            try
            {
                Rendering.AssertHarmless(Rendering.Of(markdown));
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException("Seed " + seed + ", text: " + System.Text.Json.JsonSerializer.Serialize(markdown), exception);
            }
        }
    }
}

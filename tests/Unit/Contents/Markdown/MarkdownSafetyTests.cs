using ItsmSite.Contents.Markdown;
using Xunit;

namespace ItsmSite.Tests.Unit.Contents.Markdown;

public sealed class MarkdownSafetyTests
{
    public static TheoryData<string> Vectors { get; } =
    [
        "<script>alert(1)</script>", "<ScRiPt src=//evil.example/x></sCrIpT>", "<script", "<script\n>alert(1)</script\n>", "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<img src=x onerror=alert(1)>", "<img src=x onerror\n=alert(1)//", "<img src=\"x\" onerror=\"alert(1)\"", "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\">", "<img src=`x`onerror=alert(1)>",
        "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<svg><style><img src=x onerror=alert(1)></style></svg>", "<svg/onload=alert(1)//",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">", "<math href=javascript:alert(1)>x</math>",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>", "<object data=javascript:alert(1)>", "<embed src=javascript:alert(1)>",
        "<a href=javascript:alert(1)>x</a>", "<a href=\" &#14; javascript:alert(1)\">x</a>", "<a href=\"jav&#x09;ascript:alert(1)\">x</a>", "<a href=\"java\nscript:alert(1)\">x</a>",
        "<a href=\"&#106;&#97;vascript:alert(1)\">x</a>", "<a href=vbscript:msgbox(1)>x</a>", "<a href=data:text/html,<script>alert(1)</script>>x</a>", "<a href=\"\\\\evil.example\\x\">x</a>",
        "<a href=\"/\\evil.example\">x</a>", "<a href=\"//evil.example\">x</a>", "<a href=\"https:/\\evil.example\">x</a>", "<a href=\"x\" style=\"position:fixed\" onclick=alert(1)>x</a>",
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](javascript&colon;alert(1))", "[x](&#x6A;avascript:alert(1))", "[x](<java\tscript:alert(1)>)", "[x](\u0001javascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](vbscript:x)", "[x](file:///etc/passwd)", "[x](blob:https://a/b)", "[x][r]\n\n[r]: javascript:alert(1)", "<javascript:alert(1)>", "[x](//evil.example/a)",
        "[x](javascript://%0aalert(1))", "[x](x \"\" onmouseover=\"alert(1)\")", "[x](x 'a\" onmouseover=\"alert(1)')", "[a](https://x.example/\"onmouseover=alert(1))",
        "![x](javascript:alert(1))", "![\" onerror=\"alert(1)](x.png)", "![x](x.png \"a\\\" onerror=\\\"alert(1)\")", "![<img src=x onerror=alert(1)>](x)", "![x](data:image/svg+xml;base64,PHN2Zz4=)", "![x](https://evil.example/x.png)",
        ":::image source=\"javascript:alert(1)\" alt-text=\"x\":::", ":::image source=\"x\" alt-text=\"'><script>alert(1)</script>\":::", "> [!VIDEO javascript:alert(1)]", "[!INCLUDE [<script>](javascript:alert(1))]",
        "# <script>alert(1)</script>", "# <img src=x onerror=alert(1)>", "# x {#\"><script>alert(1)</script>}", "# x {#a onclick=\"alert(1)\"}", "para {: onclick=\"alert(1)\" #x style=\"color:red\" }",
        "---\ntitle: <script>alert(1)</script>\n---\ntext", "---\n<script>alert(1)</script>: x\n---\n", "```<script>alert(1)</script>\nx\n```", "```\"onclick=alert(1)\nx\n```", "```js\n</code></pre><script>alert(1)</script>\n```", "`<script>alert(1)</script>`",
        "!!! note \"<script>alert(1)</script>\"\n    x", "!!! \"><script>\n    x", "=== \"<img src=x onerror=alert(1)>\"\n    x", "::: tip <script>alert(1)</script>\nx\n:::", "> [!NOTE<script>]\n> x",
        "<div data-label=\"<script>\">", "<strong data-label=\"<img src=x onerror=alert(1)>\"></strong>", "*[x]: <script>alert(1)</script>\n\nx", "[^x]: <script>alert(1)</script>\n\n[^x]", "<details ontoggle=alert(1) open>x</details>",
        "<input autofocus onfocus=alert(1)>", "<button formaction=javascript:alert(1)>x</button>", "<form action=javascript:alert(1)><input type=submit></form>", "<select><option><script>alert(1)</script>", "<textarea></textarea><script>alert(1)</script>", "a <textarea> b <img src=x onerror=alert(1)>",
        "<video><source onerror=alert(1)></video>", "<video src=x onerror=alert(1)>", "<audio src=javascript:alert(1)>", "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">", "<base href=//evil.example/>", "<link rel=stylesheet href=//evil.example/>", "<style>@import '//evil.example'</style>",
        "<template><script>alert(1)</script></template>", "<xmp><script>alert(1)</script></xmp>", "<plaintext><script>alert(1)</script>", "<title><script>alert(1)</script></title>", "<noembed><img src=x onerror=alert(1)></noembed>", "<marquee onstart=alert(1)>x</marquee>", "<isindex action=javascript:alert(1)>",
        "<!--><script>alert(1)</script>-->", "<!-- --!><img src=x onerror=alert(1)> -->", "<![CDATA[<script>alert(1)</script>]]>", "<?xml <script>alert(1)</script>?>", "<!DOCTYPE html><script>alert(1)</script>", "</body><script>alert(1)</script>", "</p><script>alert(1)</script>",
        "<img name=getElementById>", "<form name=body>", "<a id=a name=b href=x>x</a>", "<table background=javascript:alert(1)><tr><td background=javascript:alert(1)>x</table>", "<td><script>alert(1)</script>", "|<script>alert(1)</script>|\n|-|\n|<img src=x onerror=alert(1)>|",
        "http://a.example/\"onmouseover=alert(1)", "www.a.example/<script>", "<https://a.example/\"onclick=alert(1)>", "x<style>x{}</style><p style=\"background:url(javascript:alert(1))\">", "--8<-- \"<script>alert(1)</script>\"", "{{ '<script>alert(1)</script>' }}", "\0<script>\0alert(1)</script>", "<scr\0ipt>alert(1)</scr\0ipt>",
    ];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Render_Attack_IsHarmless(string markdown)
    {
        Rendering.AssertHarmless(Rendering.Of(markdown));
        Rendering.AssertHarmless(Rendering.Of("- > " + markdown.Replace("\n", "\n  > ", StringComparison.Ordinal) + "\n\nText after"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//evil.example/x")]
    [InlineData("data:text/html,x")]
    [InlineData("\\\\evil.example")]
    public void Render_ResolverThatReturnsAttack_IsHarmless(string url) =>
        Rendering.AssertHarmless(Rendering.Of("[x](y) ![x](y)", new MarkdownRenderContext { ResolveLink = _ => url, ResolveImage = _ => url }));

    [Fact]
    public void Render_TextAfterUnclosedRawElement_IsNotLost() =>
        Assert.All(
            (string[])["<textarea>", "<title>", "<style>", "<script>", "<iframe>", "<select>", "<svg>", "<template>", "<noscript>", "<plaintext>"],
            tag => Assert.Contains("After", Rendering.Of($"Before {tag} it\n\nAfter").PlainText, StringComparison.Ordinal));
}

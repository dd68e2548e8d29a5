using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Web.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xunit;

namespace ItsmSite.Tests.Unit.Portal;

public sealed partial class TagHelperTests
{
    [Fact]
    public void Fragments_AreEncodedAndMarked()
    {
        var output = new TagHelperOutput("fragments", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        var helper = new FragmentsTagHelper { Value = [new TextFragment("<b> ", false), new TextFragment("\"x\" & y", true)] };

        helper.Process(new TagHelperContext([], new Dictionary<object, object>(), "id"), output);

        Assert.Null(output.TagName);
        Assert.Equal("&lt;b&gt; <mark>&quot;x&quot; &amp; y</mark>", output.Content.GetContent(HtmlEncoder.Default));
    }

    [Fact]
    public void FinnishTexts_CoverEveryTextOfTheTheme()
    {
        var theme = ThemeFolder();
        if (theme is null)
            Assert.Skip("The sources are not beside the tests.");
        var finnish = File.ReadAllText(Path.Combine(theme, "../../Framework/Resources/SharedTexts.fi.resx"));
        var used = Directory.EnumerateFiles(theme, "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(file => Key().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .ToList();

        Assert.NotEmpty(used);
        Assert.DoesNotContain(used, key => !finnish.Contains($"name=\"{key}\"", StringComparison.Ordinal));
    }

    private static string? ThemeFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ItsmSite.sln")))
                return Path.Combine(folder.FullName, "src", "Themes", "Portal");
        }

        return null;
    }

    [GeneratedRegex("\\bT\\[\"([^\"]+)\"")]
    private static partial Regex Key();
}

using System.Text.RegularExpressions;
using Xunit;

namespace ItsmSite.Tests.Architecture;

/// <summary>What no compiler checks in the sources.</summary>
public sealed partial class SourceTests
{
    private static readonly string s_root = FindRoot();

    [Fact]
    public void NoFile_IsCalledUtilsOrHelpers() =>
        Assert.DoesNotContain(Sources(), f => BadName().IsMatch(Path.GetFileNameWithoutExtension(f)));

    [Fact]
    public void NoFile_IsLongerThanAReaderHolds() =>
        Assert.Empty(Sources().Where(f => File.ReadLines(f).Count() > 350).Select(f => Path.GetRelativePath(s_root, f)));

    [Fact]
    public void NoCatch_IsEmpty() =>
        Assert.Empty(Files("src", "*.cs").Where(f => EmptyCatch().IsMatch(File.ReadAllText(f))).Select(f => Path.GetRelativePath(s_root, f)));

    [Fact]
    public void NoView_HasInlineScriptOrStyle() =>
        Assert.Empty(Files("src", "*.cshtml").Where(f => InlineScript().IsMatch(File.ReadAllText(f))).Select(f => Path.GetRelativePath(s_root, f)));

    [Theory]
    [InlineData("try { A(); } catch (Exception) { }", true)]
    [InlineData("try { A(); } catch (Exception) { /* why */ }", false)]
    public void EmptyCatch_IsTold(string code, bool found) => Assert.Equal(found, EmptyCatch().IsMatch(code));

    [Theory]
    [InlineData("<script>alert(1)</script>", true)]
    [InlineData("<p style=\"color:red\">", true)]
    [InlineData("<a onclick=\"x()\">", true)]
    [InlineData("<script type=\"module\" src=\"~/a.js\"></script>", false)]
    public void InlineScript_IsTold(string view, bool found) => Assert.Equal(found, InlineScript().IsMatch(view));

    private static IEnumerable<string> Sources() => Files("src", "*.cs").Concat(Files("tests", "*.cs"));

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.EnumerateFiles(Path.Combine(s_root, folder), pattern, SearchOption.AllDirectories)
        .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ItsmSite.sln"))) folder = folder.Parent;
        return folder.FullName;
    }

    [GeneratedRegex("(Utils?|(?<!Tag)Helpers?|Manager2)$")]
    private static partial Regex BadName();

    [GeneratedRegex(@"catch\s*(\([^)]*\))?\s*\{\s*\}")]
    private static partial Regex EmptyCatch();

    [GeneratedRegex(@"<script(?![^>]*\ssrc=)[^>]*>|\sstyle=""|\son[a-z]+=""", RegexOptions.IgnoreCase)]
    private static partial Regex InlineScript();
}

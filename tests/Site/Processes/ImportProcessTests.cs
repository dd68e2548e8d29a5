using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace ItsmSite.Tests.Site.Processes;

public sealed partial class ImportProcessTests
{
    private const int Articles = 400;

    [Fact]
    public async Task Import_GoodAndBadFiles_TakesTheGoodAndNamesTheBad()
    {
        using var folder = new TempFolder();
        await folder.WriteAsync("in/good.md", "# Wombat care\n\nFeed it. See [the other](ä b.md#grass).");
        await folder.WriteAsync("in/ä b.md", "# Wombat food\n\n## Grass\n\nGrass.");
        await folder.WriteAsync("in/broken.md", "---\ntitle: [unclosed\n---\ntext");
        await folder.WriteAsync("in/empty.md", "");
        await File.WriteAllBytesAsync(folder.Sub("in/latin1.md"), [0x23, 0x20, 0xE4, 0xFF, 0xFE, 0x0A]);
        var (code, output, error) = await HostProcess.RunAsync("--data", folder.Sub("data"), "import", "articles", folder.Sub("in"));
        Assert.True(code == 2, output + error);
        Assert.Contains("broken.md, line", output, StringComparison.Ordinal);
        Assert.Contains("empty.md: is empty", output, StringComparison.Ordinal);
        Assert.Contains("latin1.md", output, StringComparison.Ordinal);
        Assert.Contains("Imported 2 articles (2 new", output, StringComparison.Ordinal);

        var again = await HostProcess.RunAsync("--data", folder.Sub("data"), "import", "articles", folder.Sub("in"));
        Assert.Contains("Imported 2 articles (0 new, 0 changed, 2 the same)", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_TwoFoldersWithTheSamePath_AddsBoth()
    {
        using var folder = new TempFolder();
        await folder.WriteAsync("one/index.md", "# Aardvark handbook\n\nText.");
        await folder.WriteAsync("two/index.md", "# Okapi handbook\n\nText.");
        var before = CountIn((await HostProcess.RunAsync("--data", folder.Sub("data"), "doctor")).Output, Items());
        foreach (var source in new[] { "one", "two", "one" }) await HostProcess.RunAsync("--data", folder.Sub("data"), "import", "articles", folder.Sub(source));
        var doctor = await HostProcess.RunAsync("--data", folder.Sub("data"), "doctor");
        Assert.Equal(before + 2, CountIn(doctor.Output, Items()));
    }

    [Fact]
    public async Task Import_KilledAtRandomMoments_LeavesNothingHalfOrDouble()
    {
        var kills = Environment.GetEnvironmentVariable("ITSMSITE_TEST_NIGHTLY") is null ? 4 : 50;
        using var folder = new TempFolder();
        for (var i = 0; i < Articles; i++)
            await folder.WriteAsync($"in/{i % 7}/page-{i}.md", $"# Page {i} on subject{i % 40}\n\nText of page{i} about subject{i % 40}. [Next](../{(i + 1) % 7}/page-{i + 1}.md)\n\n{string.Join(' ', Enumerable.Range(0, 200).Select(w => $"word{(i * 31 + w) % 500}"))}");
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var before = await HostProcess.RunAsync("--data", folder.Sub("data"), "doctor");
        for (var kill = 0; kill < kills; kill++)
        {
            using var process = HostProcess.Start("--data", folder.Sub("data"), "import", "articles", folder.Sub("in"));
            await Task.Delay(random.Next(700, 4000));
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        var import = await HostProcess.RunAsync("--data", folder.Sub("data"), "import", "articles", folder.Sub("in"));
        Assert.True(import.Code == 0, $"seed {seed}: {import.Output}{import.Error}");
        Assert.Contains($"Imported {Articles} articles", import.Output, StringComparison.Ordinal);
        var doctor = await HostProcess.RunAsync("--data", folder.Sub("data"), "doctor");
        Assert.True(doctor.Code == 0, $"seed {seed}: {doctor.Output}{doctor.Error}");
        Assert.Equal(CountIn(before.Output, Items()) + Articles, CountIn(doctor.Output, Items()));
        Assert.Equal(CountIn(before.Output, Versions()) + Articles, CountIn(doctor.Output, Versions()));

        await File.WriteAllLinesAsync(folder.Sub("q.tsv"), Enumerable.Range(0, 40).Select(i => $"{i}\tsubject{i} word{i * 7}"));
        var followed = await HostProcess.RunAsync("--data", folder.Sub("data"), "search", "run", "--queries", folder.Sub("q.tsv"), "--size", "50");
        Assert.Equal(0, (await HostProcess.RunAsync("--data", folder.Sub("data"), "search", "rebuild")).Code);
        var remade = await HostProcess.RunAsync("--data", folder.Sub("data"), "doctor");
        Assert.InRange(CountIn(doctor.Output, Documents()), Articles, int.MaxValue);
        Assert.Equal(CountIn(remade.Output, Documents()), CountIn(doctor.Output, Documents()));
        var rebuilt = await HostProcess.RunAsync("--data", folder.Sub("data"), "search", "run", "--queries", folder.Sub("q.tsv"), "--size", "50");
        Assert.Equal(Found(rebuilt.Output), Found(followed.Output));
    }

    [Fact]
    public async Task Index_FileDamaged_IsMadeAnewByItself()
    {
        using var folder = new TempFolder();
        await folder.WriteAsync("in/a.md", "# Pangolin scales\n\nText.");
        await folder.WriteAsync("q.tsv", "1\tpangolin");
        await HostProcess.RunAsync("--data", folder.Sub("data"), "import", "articles", folder.Sub("in"));
        foreach (var file in Directory.EnumerateFiles(folder.Sub("data/index"), "*", SearchOption.AllDirectories)) await File.WriteAllBytesAsync(file, [1, 2, 3, 4]);
        var (code, output, error) = await HostProcess.RunAsync("--data", folder.Sub("data"), "search", "run", "--queries", folder.Sub("q.tsv"), "--size", "5");
        Assert.True(code == 0, error);
        Assert.StartsWith("1 Q0 a.md 1 ", output, StringComparison.Ordinal);
    }

    // Order among equals may differ between an index that grew and one made at once; what is found may not.
    private static List<string> Found(string output) => [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).Select(p => $"{p[0]} {p[2]}").Order(StringComparer.Ordinal)];

    private static int CountIn(string output, Regex what) => int.Parse(what.Match(output).Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\d+) items in \d+ versions")]
    private static partial Regex Items();

    [GeneratedRegex(@"\d+ items in (\d+) versions")]
    private static partial Regex Versions();

    [GeneratedRegex(@"index: (\d+) documents")]
    private static partial Regex Documents();
}

using System.Globalization;
using System.Text.RegularExpressions;
using ItsmSite.Users;
using Microsoft.Extensions.Localization;
using Xunit;

namespace ItsmSite.Tests.Unit.Users;

public sealed partial class UsersTextsTests
{
    [Fact]
    public async Task EveryText_IsThereInFinnish()
    {
        await using var site = await UsersFixture.CreateAsync();
        var texts = SourceTexts();
        Assert.NotEmpty(texts);
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fi");
        try
        {
            await site.InScopeAsync<IStringLocalizer<UsersTexts>>(localizer =>
            {
                Assert.True(localizer["A text that nobody wrote"].ResourceNotFound);
                Assert.DoesNotContain(texts, t => localizer[t].ResourceNotFound);
                return Task.CompletedTask;
            });
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static List<string> SourceTexts()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "ItsmSite.sln"))) root = root.Parent;
        if (root is null) Assert.Skip("The sources are not beside the tests.");
        return [.. Directory.EnumerateFiles(Path.Combine(root!.FullName, "src", "Modules", "Users"), "*.cs*", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => Text().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Distinct()];
    }

    [GeneratedRegex(@"\b(?:T|texts)\[""([^""]+)""")]
    private static partial Regex Text();
}

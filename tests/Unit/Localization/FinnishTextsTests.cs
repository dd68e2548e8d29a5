using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using ItsmSite.Administration;
using ItsmSite.Branding;
using ItsmSite.Contents;
using ItsmSite.Findability;
using ItsmSite.Framework.Modules;
using ItsmSite.Knowledge;
using ItsmSite.Policies;
using ItsmSite.Questions;
using ItsmSite.Search;
using ItsmSite.Welcome;
using ItsmSite.Work;
using ItsmSite.Work.Kinds;
using Xunit;

namespace ItsmSite.Tests.Unit.Localization;

/// <summary>Every text that a module's sources look up has a Finnish one.</summary>
public sealed partial class FinnishTextsTests
{
    // Texts that are looked up by a value instead of a literal.
    private static readonly string[] s_roles = ["Employee", "Technician", "Editor", "ServiceOwner", "AccountManager", "ItManager"];

    public static TheoryData<string, string, string[]> Modules() => new()
    {
        { typeof(ContentsTexts).Assembly.GetName().Name!, nameof(ContentsTexts), s_roles },
        { typeof(KnowledgeTexts).Assembly.GetName().Name!, nameof(KnowledgeTexts), s_roles },
        { typeof(QuestionsTexts).Assembly.GetName().Name!, nameof(QuestionsTexts), s_roles },
        { typeof(PoliciesTexts).Assembly.GetName().Name!, nameof(PoliciesTexts), [] },
        { typeof(FindabilityTexts).Assembly.GetName().Name!, nameof(FindabilityTexts), [] },
        { typeof(WorkTexts).Assembly.GetName().Name!, nameof(WorkTexts), [.. s_roles.Skip(1), .. KindFile.Own.Kinds.SelectMany(k => k.States.Select(s => s.Label).Prepend(k.Label)).Distinct()] },
        { typeof(WelcomeTexts).Assembly.GetName().Name!, nameof(WelcomeTexts), [] },
        { typeof(BrandingTexts).Assembly.GetName().Name!, nameof(BrandingTexts), [] },
        { typeof(AdministrationTexts).Assembly.GetName().Name!, nameof(AdministrationTexts), ManifestTexts() },
        { typeof(SearchResource).Assembly.GetName().Name!, nameof(SearchResource), ["Article"] },
    };

    [Theory]
    [MemberData(nameof(Modules))]
    public void EveryText_IsThereInFinnish(string assembly, string resource, string[] besides)
    {
        var module = assembly["ItsmSite.".Length..];
        var texts = SourceTexts(module).Concat(besides).ToList();
        Assert.True(texts.Count > besides.Length, "No text was found in the sources.");
        var finnish = new ResourceManager($"{assembly}.Resources.{resource}", Assembly.Load(assembly)).GetResourceSet(CultureInfo.GetCultureInfo("fi"), true, tryParents: false)!;
        // What a part's handler refuses is told by the editor, in the texts of Contents.
        var told = new ResourceManager("ItsmSite.Contents.Resources.ContentsTexts", typeof(ContentsTexts).Assembly).GetResourceSet(CultureInfo.GetCultureInfo("fi"), true, tryParents: false)!;
        Assert.DoesNotContain(texts, t => finnish.GetString(t) is null && !(module == "Policies" && told.GetString(t) is not null));
    }

    // What the list of features shows of each.
    private static string[] ManifestTexts() => [.. Directory.EnumerateFiles(AppContext.BaseDirectory, "ItsmSite.*.dll").Select(Assembly.LoadFrom)
        .Select(a => a.GetCustomAttribute<ModuleAttribute>()).OfType<ModuleAttribute>().SelectMany(m => new[] { m.Name, m.Description, m.Category }).Distinct()];

    private static IEnumerable<string> SourceTexts(string module)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "ItsmSite.sln"))) root = root.Parent;
        if (root is null) Assert.Skip("The sources are not beside the tests.");
        return Directory.EnumerateFiles(Path.Combine(root!.FullName, "src", "Modules", module), "*.cs*", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText).SelectMany(s => Text().Matches(s).Select(m => m.Groups[1].Value).Concat(Error().Matches(s).Select(m => m.Groups[1].Value))).Distinct();
    }

    [GeneratedRegex(@"\b(?:T|texts)\[""([^""]+)""")]
    private static partial Regex Text();

    [GeneratedRegex(@"(?:new ContentError\([^,]+,|\.Error\()\s*""([^""]+)""")]
    private static partial Regex Error();
}

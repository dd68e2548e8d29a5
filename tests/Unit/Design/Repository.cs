using Xunit;

namespace ItsmSite.Tests.Unit.Design;

/// <summary>The sources beside the tests; a test that needs them is skipped where they are not.</summary>
internal static class Repository
{
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ItsmSite.sln"))) folder = folder.Parent;
            Assert.SkipWhen(folder is null, "The sources are not beside the tests.");
            return folder!.FullName;
        }
    }

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    /// <summary>Files below src, without what a build makes.</summary>
    public static IEnumerable<string> Sources(string pattern) => Directory.EnumerateFiles(Path.Combine(Root, "src"), pattern, SearchOption.AllDirectories)
        .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));
}

using Xunit;

namespace ItsmSite.Tests.Unit.Search.Analysis;

/// <summary>Where the data lies that is not part of the repository.</summary>
internal static class SharedData
{
    /// <summary>The folder's path; skips the test where it is missing.</summary>
    internal static string Folder(params string[] names)
    {
        var path = Path.Combine([Root(), .. names]);
        if (!Directory.Exists(path)) Assert.Skip($"No folder {string.Join('/', names)} in the shared data (ITSMSITE_SHARED_DATA names its place).");
        return path;
    }

    private static string Root()
    {
        if (Environment.GetEnvironmentVariable("ITSMSITE_SHARED_DATA") is { Length: > 0 } chosen) return chosen;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ItsmSite.sln"))) return Path.Combine(folder.FullName, "..", "shared", "data");
        }

        return "shared/data";
    }
}

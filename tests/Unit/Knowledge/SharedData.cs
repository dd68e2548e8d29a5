using Xunit;

namespace ItsmSite.Tests.Unit.Knowledge;

/// <summary>Real articles beside the repository; tests skip where they are missing.</summary>
internal static class SharedData
{
    public static string Path(params string[] parts)
    {
        var root = Environment.GetEnvironmentVariable("ITSMSITE_SHARED_DATA") ?? FromRepository();
        var path = root is null ? null : System.IO.Path.Combine([root, .. parts]);
        if (!Directory.Exists(path) && !File.Exists(path))
            Assert.Skip($"The shared data {string.Join('/', parts)} is not on this machine (ITSMSITE_SHARED_DATA, or ../shared/data beside the repository).");
        return path;
    }

    private static string? FromRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "ItsmSite.sln")))
                return System.IO.Path.Combine(folder.FullName, "..", "shared", "data");
        }

        return null;
    }
}

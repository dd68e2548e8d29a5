namespace ItsmSite.Benchmarks.Hosting;

/// <summary>The real data beside the repository: <c>../shared/data</c>, or where ITSMSITE_SHARED_DATA says.</summary>
public static class SharedData
{
    /// <summary>The repository, or null where the program runs elsewhere.</summary>
    public static string? Repository { get; } = FindRepository();

    /// <summary>The folder, or null where it is missing.</summary>
    public static string? Folder { get; } = FindFolder();

    /// <summary>All that can be imported as articles: folders and .jsonl files, in order; empty where the data is missing.</summary>
    public static IReadOnlyList<string> Articles => Folder is not null && Path.Combine(Folder, "articles") is var articles && Directory.Exists(articles)
        ? [.. Directory.GetFileSystemEntries(articles).Where(IsArticles).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The queries of the known-item collections, in order; empty where the data is missing.</summary>
    public static IReadOnlyList<string> QueryFiles => Folder is not null && Path.Combine(Folder, "retrieval") is var retrieval && Directory.Exists(retrieval)
        ? [.. Directory.GetDirectories(retrieval, "links-*").Order(StringComparer.Ordinal).Select(d => Path.Combine(d, "queries.tsv")).Where(File.Exists)]
        : [];

    private static bool IsArticles(string path) => Directory.Exists(path) || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    private static string? FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ItsmSite.sln"))) return folder.FullName;
        }

        return null;
    }

    private static string? FindFolder()
    {
        var folder = Environment.GetEnvironmentVariable("ITSMSITE_SHARED_DATA") ?? (Repository is null ? null : Path.GetFullPath(Path.Combine(Repository, "../shared/data")));
        return Directory.Exists(folder) ? folder : null;
    }
}

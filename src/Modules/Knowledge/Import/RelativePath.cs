namespace ItsmSite.Knowledge.Import;

/// <summary>Paths within an imported folder: how its files name each other. Paths have <c>/</c> between folders; ids have spaces as <c>%20</c>.</summary>
public static class RelativePath
{
    /// <summary>
    /// The path that a target means when it stands in a file: relative to that file's folder, or to the root where it begins with <c>/</c> or <c>~/</c>.
    /// Null where it is an address of its own or climbs out of the folder.
    /// </summary>
    /// <param name="externalId">Id of the file that holds the target.</param>
    /// <param name="target">The target as written; query and fragment are left out.</param>
    public static string? Resolve(string externalId, string target)
    {
        ArgumentNullException.ThrowIfNull(externalId);
        ArgumentNullException.ThrowIfNull(target);
        var path = Uri.UnescapeDataString(target.Split('#', '?')[0]).Replace('\\', '/');
        if (path.Length == 0 || path.Contains("://", StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal)) return null;
        if (path.StartsWith("~/", StringComparison.Ordinal)) path = path[1..];
        var segments = path[0] == '/' ? [] : Uri.UnescapeDataString(externalId).Split('/')[..^1].ToList();
        foreach (var segment in path.Split('/'))
        {
            if (segment is "" or ".") continue;
            if (segment != "..") segments.Add(segment);
            else if (segments.Count == 0) return null;
            else segments.RemoveAt(segments.Count - 1);
        }

        return string.Join('/', segments).Normalize();
    }

    /// <summary>The ids an article may have that a link means, the most likely first: the file itself, with an ending, or the folder's first page.</summary>
    public static IReadOnlyList<string> Candidates(string externalId, string target)
    {
        if (Resolve(externalId, target) is not { } path) return [];
        var bare = path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? path[..^5] : path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) ? path[..^4] : path;
        string[] candidates = path.Length == 0 ? ["index.md", "README.md"] : [path, $"{bare}.md", $"{bare}/index.md", $"{bare}/README.md", $"{bare}.markdown"];
        return [.. candidates.Select(ToId)];
    }

    /// <summary>The fragment of a target with its <c>#</c>, or empty.</summary>
    public static string FragmentOf(string target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var at = target.IndexOf('#', StringComparison.Ordinal);
        return at < 0 ? "" : target[at..];
    }

    /// <summary>The id of a path.</summary>
    public static string ToId(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Normalize().Replace(" ", "%20", StringComparison.Ordinal);
    }
}

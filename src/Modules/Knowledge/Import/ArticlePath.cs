using ItsmSite.Contents.Markdown;

namespace ItsmSite.Knowledge.Import;

/// <summary>External ids of a folder's files, and the paths that links mean. Pure: no file is looked at.</summary>
public static class ArticlePath
{
    private static readonly string[] Extensions = [".md", ".markdown"];
    private static readonly string[] IndexNames = ["index.md", "README.md", "readme.md", "index.markdown"];

    /// <summary>The id of a path: NFC, '/' between the parts, spaces as %20.</summary>
    public static string ToId(string relativePath) =>
        AnchorSlug.Normal(relativePath.Replace('\\', '/')).Replace(" ", "%20", StringComparison.Ordinal);

    /// <summary>Whether a file is an article by its name.</summary>
    public static bool IsArticle(string path) => Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>The folder of an id, without the last '/'; empty at the root.</summary>
    public static string FolderOf(string id) => id.LastIndexOf('/') is > 0 and var at ? id[..at] : "";

    /// <summary>
    /// The ids that a link may mean, likeliest first: ../x.md, /absolute from the root (of the folder or of a folder above the article), ~/x as Microsoft
    /// writes it, folder/ for its index.md, x without extension, x.html, the address that MkDocs serves. Paths that climb out of the folder are left out.
    /// </summary>
    public static IReadOnlyList<string> Candidates(string fromId, string target)
    {
        var (path, _) = Split(target);
        if (path.Length == 0)
            return [];
        var candidates = new List<string>();
        foreach (var resolved in Bases(fromId, ref path).Select(folder => Combine(folder, path)).OfType<string>())
            AddForms(candidates, resolved, path.EndsWith('/'));
        return [.. candidates.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A link's decoded path, without query, and its fragment as written, without #.</summary>
    public static (string Path, string Fragment) Split(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : target[(hash + 1)..];
        var path = hash < 0 ? target : target[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        path = Uri.UnescapeDataString(query < 0 ? path : path[..query]).Trim().Replace('\\', '/');
        return (AnchorSlug.Normal(path), fragment);
    }

    /// <summary>Joins a folder and a relative path; null when it climbs out of the root or is empty.</summary>
    public static string? Combine(string folder, string path)
    {
        var parts = folder.Length == 0 ? [] : folder.Split('/').ToList();
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else
                return null;
        }

        return string.Join('/', parts).Replace(" ", "%20", StringComparison.Ordinal);
    }

    /// <summary>The path from one folder to a file, both from the root: "../includes/x.md".</summary>
    public static string Relative(string fromFolder, string id)
    {
        var from = fromFolder.Length == 0 ? [] : fromFolder.Split('/');
        var to = id.Split('/');
        var same = 0;
        while (same < from.Length && same < to.Length - 1 && from[same] == to[same])
            same++;
        return string.Concat(Enumerable.Repeat("../", from.Length - same)) + string.Join('/', to[same..]);
    }

    private static List<string> Bases(string fromId, ref string path)
    {
        var folder = FolderOf(fromId);
        if (path.StartsWith("~/", StringComparison.Ordinal))
            path = path[1..];
        if (!path.StartsWith('/'))
        {
            // MkDocs serves a/b.md at a/b/, and leaves links of raw HTML as they are.
            var dot = fromId.LastIndexOf('.');
            return dot > fromId.LastIndexOf('/') ? [folder, fromId[..dot]] : [folder];
        }

        var bases = new List<string> { "" };
        for (var at = folder.IndexOf('/', StringComparison.Ordinal); at > 0; at = folder.IndexOf('/', at + 1))
            bases.Add(folder[..at]);
        if (folder.Length > 0)
            bases.Add(folder);
        return bases;
    }

    private static void AddForms(List<string> candidates, string resolved, bool isFolder)
    {
        var prefix = resolved.Length == 0 ? "" : resolved + "/";
        if (!isFolder && resolved.Length > 0)
            candidates.Add(resolved);
        if (isFolder || resolved.Length == 0)
            candidates.AddRange(IndexNames.Select(name => prefix + name));
        if (resolved.Length == 0)
            return;
        if (isFolder)
            candidates.Add(resolved);
        var stem = resolved.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? resolved[..^5] : resolved.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) ? resolved[..^4] : resolved;
        if (stem.Length != resolved.Length || !IsArticle(resolved))
            candidates.AddRange(Extensions.Select(extension => stem + extension));
        if (!isFolder && !IsArticle(resolved))
            candidates.AddRange(IndexNames.Select(name => prefix + name));
    }
}

using System.Diagnostics.CodeAnalysis;

namespace ItsmSite.Knowledge.Import;

/// <summary>The files of a folder by id. Symbolic links are not followed, hidden folders (.git) not entered: nothing outside of the folder can be read.</summary>
internal sealed class SourceFolder
{
    private readonly Dictionary<string, SourceFile> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceFile> anyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<SourceFile>> byName = new(StringComparer.OrdinalIgnoreCase);

    private SourceFolder()
    {
    }

    /// <summary>In order of their ids.</summary>
    public IReadOnlyList<SourceFile> Files { get; private set; } = [];

    public List<RefusedFile> Refused { get; } = [];

    public static SourceFolder Read(string path, CancellationToken cancellationToken)
    {
        var folder = new SourceFolder();
        var root = Path.GetFullPath(path);
        var waiting = new Stack<DirectoryInfo>([new DirectoryInfo(root)]);
        while (waiting.TryPop(out var directory))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                foreach (var entry in directory.EnumerateFileSystemInfos())
                    folder.Add(root, entry, waiting);
            }
            catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
            {
                folder.Refused.Add(new RefusedFile(ArticlePath.ToId(Path.GetRelativePath(root, directory.FullName)), null, "cannot be read: " + exception.Message));
            }
        }

        folder.Files = [.. folder.exact.Values.OrderBy(file => file.Id, StringComparer.Ordinal)];
        return folder;
    }

    /// <summary>Finds a file by id; a name in other case will do, as on the system many authors write on.</summary>
    public bool TryFind(string id, [MaybeNullWhen(false)] out SourceFile file) => exact.TryGetValue(id, out file) || anyCase.TryGetValue(id, out file);

    /// <summary>Finds the file with the shortest path that ends so: for dialects whose includes have a base folder of their own.</summary>
    public SourceFile? FindByEnd(string end) =>
        byName.TryGetValue(end[(end.LastIndexOf('/') + 1)..], out var files)
            ? files.Where(file => file.Id.EndsWith("/" + end, StringComparison.OrdinalIgnoreCase)).MinBy(file => (file.Id.Length, file.Id))
            : null;

    private void Add(string root, FileSystemInfo entry, Stack<DirectoryInfo> waiting)
    {
        var id = ArticlePath.ToId(Path.GetRelativePath(root, entry.FullName));
        if (entry.LinkTarget is not null || entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            if (ArticlePath.IsArticle(id))
                Refused.Add(new RefusedFile(id, null, "is a symbolic link, and those are not followed"));
            return;
        }

        if (entry is DirectoryInfo directory)
        {
            if (!directory.Name.StartsWith('.') && directory.Name != "node_modules")
                waiting.Push(directory);
            return;
        }

        var file = new SourceFile(id, entry.FullName, ((FileInfo)entry).Length);
        if (!exact.TryAdd(id, file))
        {
            Refused.Add(new RefusedFile(id, null, "another file has the same name (differing only in how its letters are composed)"));
            return;
        }

        anyCase.TryAdd(id, file);
        var name = id[(id.LastIndexOf('/') + 1)..];
        (byName.TryGetValue(name, out var files) ? files : byName[name] = []).Add(file);
    }
}

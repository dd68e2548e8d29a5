namespace ItsmSite.Search.Engine.Storage;

/// <summary>The folder of the index files: <c>current</c> names the file in use, others are being filled or are left over.</summary>
internal sealed class IndexFolder(string folder)
{
    private string Pointer => Path.Combine(folder, "current");

    /// <summary>The file in use, or null when there is none.</summary>
    public string? Current()
    {
        if (!File.Exists(Pointer))
            return null;
        var name = File.ReadAllText(Pointer).Trim();
        var sound = name.StartsWith("index-", StringComparison.Ordinal) && name == Path.GetFileName(name);
        var path = Path.Combine(folder, sound ? name : "none");
        return sound && File.Exists(path) ? path : null;
    }

    /// <summary>A name for a new file.</summary>
    public string NewPath()
    {
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, $"index-{Guid.NewGuid():n}.db");
    }

    /// <summary>Makes a file the one in use, at once and wholly: the file and then its name are on the disk when this returns.</summary>
    public void SetCurrent(string path)
    {
        using (var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
            file.Flush(flushToDisk: true);
        var next = Pointer + ".next";
        using (var file = new FileStream(next, FileMode.Create, FileAccess.Write))
        {
            file.Write(System.Text.Encoding.UTF8.GetBytes(Path.GetFileName(path)));
            file.Flush(flushToDisk: true);
        }

        File.Move(next, Pointer, overwrite: true);
    }

    /// <summary>Deletes files that a killed rebuild or a killed swap has left.</summary>
    /// <param name="inUse">Files that are in use.</param>
    public void DeleteLeftovers(IReadOnlyCollection<string> inUse)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var file in Directory.EnumerateFiles(folder, "index-*.db").Where(file => !inUse.Contains(file)).ToList())
            Delete(file);
    }

    /// <summary>Deletes a database file with what SQLite keeps beside it.</summary>
    public static void Delete(string path)
    {
        foreach (var file in (string[])[path, path + "-wal", path + "-shm", path + "-journal"])
            File.Delete(file);
    }
}

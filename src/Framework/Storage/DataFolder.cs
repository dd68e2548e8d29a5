namespace ItsmSite.Framework.Storage;

/// <summary>The folder that holds all the site keeps on disk: database, index, files, keys.</summary>
public sealed class DataFolder
{
    /// <summary>Uses <paramref name="path"/>, creating it when it does not exist.</summary>
    public DataFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(Path);
    }

    /// <summary>Absolute path of the folder.</summary>
    public string Path { get; }

    /// <summary>Path of a file in the folder.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Path of a folder in the folder, created when it does not exist.</summary>
    public string Folder(string name) => Directory.CreateDirectory(System.IO.Path.Combine(Path, name)).FullName;
}

namespace ItsmSite.Tests.Site.Processes;

/// <summary>A folder that goes with the test.</summary>
public sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("itsmsite-process-").FullName;

    public string Sub(string name) => System.IO.Path.Combine(Path, name);

    public async Task WriteAsync(string name, string text)
    {
        var file = Sub(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, text);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

namespace ItsmSite.Benchmarks.Hosting;

/// <summary>A folder for one measurement; it goes with it.</summary>
public sealed class WorkFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("itsmsite-benchmark-").FullName;

    /// <inheritdoc />
    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }
}

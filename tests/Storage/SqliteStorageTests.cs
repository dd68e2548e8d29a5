namespace ItsmSite.Tests.Storage;

public sealed class SqliteStorageTests : StorageContract
{
    protected override Task<TestDatabase> CreateDatabaseAsync() => TestDatabase.SqliteAsync();
}

namespace ItsmSite.Tests.Storage;

public sealed class PostgresStorageTests : StorageContract
{
    protected override Task<TestDatabase> CreateDatabaseAsync() => TestDatabase.PostgresAsync();
}

using ItsmSite.Framework.Storage;
using Npgsql;
using Xunit;

namespace ItsmSite.Tests.Unit.Storage;

public sealed class PostgresConnectionTests
{
    [Fact]
    public void ConnectionString_ThatSaysNothing_IsSetForShortQueries()
    {
        var connection = new NpgsqlConnectionStringBuilder(PostgresConnection.ForShortQueries("Host=db;Username=site;Password=secret"));
        Assert.True(connection.MaxAutoPrepare > 0);
        Assert.Contains("jit=off", connection.Options, StringComparison.Ordinal);
        Assert.Equal(("db", "secret"), (connection.Host, connection.Password));
    }

    [Theory]
    [InlineData("Max Auto Prepare=0")]
    [InlineData("MaxAutoPrepare=0")]
    [InlineData("max auto prepare=0")]
    public void ConnectionString_OfAnOperatorWhoPreparesNothing_Stays(string setting) =>
        Assert.Equal(0, new NpgsqlConnectionStringBuilder(PostgresConnection.ForShortQueries($"Host=db;{setting};Options=-c work_mem=8MB")).MaxAutoPrepare);

    [Fact]
    public void Options_OfTheOperator_Stay() =>
        Assert.Equal("-c work_mem=8MB", new NpgsqlConnectionStringBuilder(PostgresConnection.ForShortQueries("Host=db;Options=-c work_mem=8MB")).Options);
}

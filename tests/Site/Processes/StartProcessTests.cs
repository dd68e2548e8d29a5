using System.Net;
using System.Net.Sockets;
using Xunit;

namespace ItsmSite.Tests.Site.Processes;

/// <summary>What an administrator can put right is said in one line, without a stack trace and without a password.</summary>
public sealed class StartProcessTests
{
    [Fact]
    public async Task Start_DatabaseOutOfReach_SaysSoWithoutThePassword()
    {
        using var folder = new TempFolder();
        var (code, _, error) = await HostProcess.RunAsync("--data", folder.Path, "--database", "Host=127.0.0.1;Port=1;Username=u;Password=secret-word;Database=d", "doctor");
        Assert.Equal(1, code);
        Assert.Contains("The database can't be opened (PostgreSQL)", error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-word", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_PortTaken_SaysWhich()
    {
        using var folder = new TempFolder();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var (code, _, error) = await HostProcess.RunAsync("--data", folder.Path, "--recipe", "itsm", "--urls", $"http://127.0.0.1:{port}");
        Assert.Equal(1, code);
        Assert.Contains($"ItsmSite can't start: Failed to bind to address http://127.0.0.1:{port}", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", "articles", "/no/such/folder")]
    [InlineData("search", "run", "--queries", "/no/such/file", "--size", "5")]
    [InlineData("nonsense")]
    public async Task Command_ThatCanNotBeDone_EndsWithAnErrorCode(params string[] command)
    {
        using var folder = new TempFolder();
        var (code, _, error) = await HostProcess.RunAsync(["--data", folder.Path, .. command]);
        Assert.Equal(1, code);
        Assert.NotEmpty(error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_OptionWithoutItsValue_SaysSo()
    {
        var (code, _, error) = await HostProcess.RunAsync("--data");
        Assert.Equal(1, code);
        Assert.Contains("--data needs a value", error, StringComparison.Ordinal);
    }
}

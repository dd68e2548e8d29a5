using ItsmSite.Knowledge.Writing.Checks;
using Xunit;

namespace ItsmSite.Tests.Unit.Knowledge.Writing;

public sealed class SecretScannerTests
{
    // Tokens are put together here, so that no scanner takes this file for a leak.
    [Theory]
    [InlineData("Password: Kesa2026!", SecretKind.Password)]
    [InlineData("Wi-Fi password is Guest4711", SecretKind.Password)]
    [InlineData("**Salasana:** `Talvi-2026`", SecretKind.Password)]
    [InlineData("Tunnus: vieras, salasana: Tervetuloa1", SecretKind.Password)]
    [InlineData("salasana on Kevat2026", SecretKind.Password)]
    [InlineData("| password: hunter22 |", SecretKind.Password)]
    [InlineData("pwd=S3cret#word", SecretKind.Password)]
    [InlineData("-----BEGIN OPENSSH " + "PRIVATE KEY-----", SecretKind.PrivateKey)]
    [InlineData("-----BEGIN " + "PRIVATE KEY-----", SecretKind.PrivateKey)]
    [InlineData("AKIA" + "QYLPMN5HFIQR7XYA", SecretKind.AwsKey)]
    [InlineData("aws_secret_access_key = kT9ZLoP2vXqB7nRw4sYdJ6mHcF1gA8uE" + "5iQ3tVbN", SecretKind.AwsKey)]
    [InlineData("AccountName=x;AccountKey=lJzRc1YdHaAA2KCNJJ1tkYwF/+mKK6Ygw0NGe170Xu592euJ" + "v2wYUtBlV8z+qnlcNQSnIYVTkLWntUO1F8j8rQ==", SecretKind.AzureKey)]
    [InlineData("token ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8", SecretKind.GitToken)]
    [InlineData("xoxb-" + "123456789012-abcdefGHIJKL", SecretKind.SlackToken)]
    [InlineData("Server=db1;Database=x;User Id=app;Password=p4ss;", SecretKind.ConnectionString)]
    [InlineData("postgres://app:s3cr3t@db.eagle5.example/x", SecretKind.ConnectionString)]
    [InlineData("eyJhbGciOiJIUzI1NiJ9." + "eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N", SecretKind.JsonWebToken)]
    public void Secret_IsFound(string line, SecretKind kind)
    {
        var found = Assert.Single(SecretScanner.Find("First line\n" + line));
        Assert.Equal((kind, 2), (found.Kind, found.Line));
    }

    [Theory]
    [InlineData("Password: choose at least 14 characters")]
    [InlineData("Salasana: vähintään 14 merkkiä")]
    [InlineData("The password is case-sensitive.")]
    [InlineData("Salasana on voimassa 90 päivää.")]
    [InlineData("Password: <your password>")]
    [InlineData("password: ${DB_PASSWORD1}")]
    [InlineData("Password: ********")]
    [InlineData("Forgot your password? Reset it: https://reset.example/1")]
    [InlineData("Password: [reset it here](/articles/password-2)")]
    [InlineData("Password: https://vault.example/item/42")]
    [InlineData("New password: twice, then Enter")]
    [InlineData("Change the password on Monday2")]
    [InlineData("bypass: feature42")]
    [InlineData("Server=db1;Database=x;Integrated Security=true")]
    [InlineData("https://learn.microsoft.com/a:b@c")]
    [InlineData("AKIA" + "IOSFODNN7EXAMPLE")]
    [InlineData("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ is the public key")]
    [InlineData("-----BEGIN CERTIFICATE-----")]
    [InlineData("The commit 9fceb02d0ae598e95dc970b74767f19372d61af8 broke it")]
    public void OrdinaryText_IsNoSecret(string line) => Assert.Empty(SecretScanner.Find(line));

    [Fact]
    public void Secret_IsNeverShownWhole()
    {
        var found = SecretScanner.Find("Password: Kesa2026!").Single();
        Assert.Equal("Ke••••••", found.Masked);
        Assert.DoesNotContain("Kesa2026", found.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void LongLines_AreAnswered()
    {
        Assert.Empty(SecretScanner.Find(string.Concat(Enumerable.Repeat("server=a;", 100_000))));
        Assert.Empty(SecretScanner.Find(string.Concat(Enumerable.Repeat("password ", 100_000))));
    }
}

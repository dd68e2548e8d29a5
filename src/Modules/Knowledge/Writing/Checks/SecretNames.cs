namespace ItsmSite.Knowledge.Writing.Checks;

/// <summary>What people call the kinds of secrets, in English; keys of their translations.</summary>
public static class SecretNames
{
    /// <summary>The name of a kind.</summary>
    public static string Of(SecretKind kind) => kind switch
    {
        SecretKind.PrivateKey => "a private key",
        SecretKind.AwsKey => "an AWS key",
        SecretKind.AzureKey => "an Azure key",
        SecretKind.GitToken => "a GitHub or GitLab token",
        SecretKind.SlackToken => "a Slack token",
        SecretKind.ConnectionString => "a connection string with a password",
        SecretKind.JsonWebToken => "a sign-in token",
        _ => "a password",
    };
}

namespace ItsmSite.Knowledge.Writing.Checks;

/// <summary>What a secret opens.</summary>
public enum SecretKind
{
    /// <summary>A password after a word that says so.</summary>
    Password,

    /// <summary>A private key in PEM's form (RFC 7468) or OpenSSH's.</summary>
    PrivateKey,

    /// <summary>An access key of Amazon Web Services.</summary>
    AwsKey,

    /// <summary>A key or client secret of Microsoft Azure.</summary>
    AzureKey,

    /// <summary>A token of GitHub or GitLab.</summary>
    GitToken,

    /// <summary>A token or webhook of Slack.</summary>
    SlackToken,

    /// <summary>A connection string or address with a password in it.</summary>
    ConnectionString,

    /// <summary>A signed token (JWT, RFC 7519).</summary>
    JsonWebToken,
}

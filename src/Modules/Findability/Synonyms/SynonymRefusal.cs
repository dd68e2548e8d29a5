using System.Security.Cryptography;
using System.Text;

namespace ItsmSite.Findability.Synonyms;

/// <summary>Somebody said that two searches do not mean the same. Their words are not kept, for they are forgotten with the log.</summary>
public sealed class SynonymRefusal
{
    /// <summary>Characters of <see cref="Key"/>.</summary>
    public const int KeyLength = 64;

    /// <summary>Stands for the two groups of searches.</summary>
    public required string Key { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime Utc { get; set; }

    /// <summary>The <see cref="Key"/> of two groups of searches.</summary>
    public static string KeyOf(string group, string targetGroup) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{group}\n{targetGroup}")));
}

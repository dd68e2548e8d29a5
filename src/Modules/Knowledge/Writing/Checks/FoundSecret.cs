using System.Security.Cryptography;
using System.Text;

namespace ItsmSite.Knowledge.Writing.Checks;

/// <summary>Something in a text that looks like a secret.</summary>
/// <param name="Kind">What it would open.</param>
/// <param name="Value">The secret itself; never shown, logged or kept.</param>
/// <param name="Line">Line of the text, from 1.</param>
public sealed record FoundSecret(SecretKind Kind, string Value, int Line)
{
    private const int Shown = 2;

    /// <summary>Enough of it to find it in the text, and no more.</summary>
    public string Masked => Value[..Math.Min(Shown, Value.Length)] + "••••••";

    /// <summary>Tells it from another one, without saying it.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Value)))[..16];

    /// <inheritdoc />
    public override string ToString() => $"{Kind} {Masked} (line {Line})";
}

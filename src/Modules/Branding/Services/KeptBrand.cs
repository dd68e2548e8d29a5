using System.Security.Cryptography;
using System.Text;

namespace ItsmSite.Branding.Services;

/// <summary>The brand as it is kept.</summary>
/// <param name="SiteName">Name of the site, or empty.</param>
/// <param name="Colour">Its colour, or empty.</param>
/// <param name="Logo">Name of its logo's file, or empty.</param>
public sealed record KeptBrand(string SiteName, string Colour, string Logo)
{
    /// <summary>Changes with each of them.</summary>
    public string Stamp => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', SiteName, Colour, Logo))))[..16];
}

using ItsmSite.Framework.Content;

namespace ItsmSite.Knowledge.Models;

/// <summary>What looks like a secret in an article and was declared an example: it is not asked about again, however often the article is published.</summary>
public sealed class SecretExamplesPart : ContentPart
{
    /// <summary>Fingerprints of them; the words themselves stand in the text alone.</summary>
    public List<string> Fingerprints { get; set; } = [];
}

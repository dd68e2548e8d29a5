using ItsmSite.Contents.Markdown;
using Microsoft.Extensions.Caching.Memory;

namespace ItsmSite.Knowledge.Services;

/// <summary>Keeps rendered articles, by version and language of the interface, within a budget of memory.</summary>
public sealed class RenderedArticleCache : IDisposable
{
    private static readonly TimeSpan s_lifetime = TimeSpan.FromMinutes(5);
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = 64 * 1024 * 1024 });

    /// <summary>A rendered version, or null where it is not kept.</summary>
    public RenderedMarkdown? Find(string versionId, string culture) => _cache.Get<RenderedMarkdown>((versionId, culture));

    /// <summary>Keeps a rendered version; for a while only, because where its links lead may change without it.</summary>
    public void Keep(string versionId, string culture, RenderedMarkdown rendered)
    {
        ArgumentNullException.ThrowIfNull(rendered);
        using var entry = _cache.CreateEntry((versionId, culture));
        entry.Size = (rendered.Html.Length + rendered.PlainText.Length) * 2;
        entry.AbsoluteExpirationRelativeToNow = s_lifetime;
        entry.Value = rendered;
    }

    /// <inheritdoc />
    public void Dispose() => _cache.Dispose();
}

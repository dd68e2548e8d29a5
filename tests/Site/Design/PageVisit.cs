using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace ItsmSite.Tests.Site.Design;

/// <summary>A browser as far as loading goes: the page, its stylesheets with what they name, its scripts with what they import, icons and pictures; with a cache that asks again.</summary>
public sealed partial class PageVisit : IDisposable
{
    private readonly HttpClient _http;
    private readonly Dictionary<string, EntityTagHeaderValue> _known = [];
    private readonly HashSet<string> _kept = [];
    private readonly List<(string Address, int Bytes)> _loaded = [];

    public PageVisit(Uri address, CookieContainer cookies)
    {
        _http = new HttpClient(new HttpClientHandler { CookieContainer = cookies, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = address };
        _http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, br");
    }

    /// <summary>Bytes of the last visit's answers, without their headers.</summary>
    public int Total => _loaded.Sum(l => l.Bytes);

    /// <summary>What was loaded at the last visit and ends like this.</summary>
    public IEnumerable<(string Address, int Bytes)> Loaded(string ending) => _loaded.Where(l => new Uri(l.Address).AbsolutePath.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Addresses of files that a page names.</summary>
    public static IEnumerable<string> Addresses(string html) => Named().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value).Split('#')[0]).Distinct();

    public Task<HttpResponseMessage> GetAsync(string address) => _http.GetAsync(new Uri(_http.BaseAddress!, address));

    /// <summary>Opens a page and loads what it names; the page's HTML.</summary>
    public async Task<string> OpenAsync(string path)
    {
        _loaded.Clear();
        var html = await LoadAsync(new Uri(_http.BaseAddress!, path), isPage: true);
        foreach (var address in Addresses(html)) await FollowAsync(new Uri(_http.BaseAddress!, address));
        return html;
    }

    public override string ToString() => string.Join(", ", _loaded.Select(l => $"{new Uri(l.Address).PathAndQuery} {l.Bytes}"));

    public void Dispose() => _http.Dispose();

    // What a dynamic import may bring counts too, except the editor's, which no page for reading asks for.
    private async Task FollowAsync(Uri address)
    {
        if (_loaded.Any(l => l.Address == address.AbsoluteUri)) return;
        var text = await LoadAsync(address, isPage: false);
        var further = address.AbsolutePath.EndsWith(".css", StringComparison.Ordinal) ? InStyles().Matches(text) : address.AbsolutePath.EndsWith(".js", StringComparison.Ordinal) ? InScripts().Matches(text) : null;
        foreach (var name in further?.Select(m => m.Groups[1].Value).Where(n => !n.Contains("editor", StringComparison.Ordinal)) ?? []) await FollowAsync(new Uri(address, name));
    }

    private async Task<string> LoadAsync(Uri address, bool isPage)
    {
        if (_kept.Contains(address.AbsoluteUri)) return "";
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (_known.TryGetValue(address.AbsoluteUri, out var tag)) request.Headers.IfNoneMatch.Add(tag);
        using var response = await _http.SendAsync(request);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        _loaded.Add((address.AbsoluteUri, bytes.Length));
        if (response.StatusCode == HttpStatusCode.NotModified) return "";
        response.EnsureSuccessStatusCode();
        if (!isPage && response.Headers.ETag is { } given) _known[address.AbsoluteUri] = given;
        if (!isPage && response.Headers.CacheControl is { MaxAge: { } age, NoCache: false } && age > TimeSpan.FromDays(1)) _kept.Add(address.AbsoluteUri);
        return await DecodeAsync(response, bytes);
    }

    private static async Task<string> DecodeAsync(HttpResponseMessage response, byte[] bytes)
    {
        using var body = new MemoryStream(bytes);
        await using Stream plain = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new System.IO.Compression.BrotliStream(body, System.IO.Compression.CompressionMode.Decompress),
            "gzip" => new System.IO.Compression.GZipStream(body, System.IO.Compression.CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(plain);
        return await reader.ReadToEndAsync();
    }

    [GeneratedRegex(@"(?:<link rel=""(?:stylesheet|icon|modulepreload)"" href|<script[^>]*? src|<img[^>]*? src|<use href)=""([^""]+)""")]
    private static partial Regex Named();

    [GeneratedRegex(@"url\([""']?([^""')]+)")]
    private static partial Regex InStyles();

    [GeneratedRegex(@"(?:from |import\()'([^']+)'")]
    private static partial Regex InScripts();
}

using ItsmSite.Framework.Storage;
using ItsmSite.Search.Services;

namespace ItsmSite.Welcome.Services;

/// <summary>Searches that newcomers are invited to try: the site's setting, of which one sees those alone that find something for oneself.</summary>
public sealed class SampleSearches(SiteSettings settings, SearchService search)
{
    /// <summary>Most searches for each language.</summary>
    public const int MaxCount = 8;

    /// <summary>Longest search, in characters.</summary>
    public const int MaxLength = 60;

    /// <summary>What the setting says for a language, one after the other.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(string culture, CancellationToken cancellationToken) =>
        await settings.FindAsync<Dictionary<string, string[]>>(SampleSearchSetting.Name, cancellationToken) is { } all && all.TryGetValue(culture, out var searches) ? searches : [];

    /// <summary>Those that find something for who is acting.</summary>
    public async Task<IReadOnlyList<SampleSearch>> ListAsync(string culture, CancellationToken cancellationToken)
    {
        var found = new List<SampleSearch>();
        foreach (var text in (await ReadAsync(culture, cancellationToken)).Take(MaxCount))
        {
            var result = await search.SearchAsync(new SearchRequest(text) { PreferredCulture = culture, Size = 1 }, cancellationToken);
            if (result.Hits is [var first, ..]) found.Add(new SampleSearch(text, string.Concat(first.Title.Select(f => f.Text))));
        }

        return found;
    }
}

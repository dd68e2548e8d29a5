using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Search.Services;

namespace ItsmSite.Welcome.Services;

/// <summary>Searches that newcomers are invited to try: the site's setting, of which one sees those alone that find something for oneself.</summary>
public sealed class SampleSearches(SiteSettings settings, SearchService search, BriefCache<(string UserId, string Culture), IReadOnlyList<SampleSearch>> cache, IActorAccessor actor)
{
    /// <summary>Most searches for each language.</summary>
    public const int MaxCount = 8;

    /// <summary>Longest search, in characters.</summary>
    public const int MaxLength = 60;

    /// <summary>What the setting says for a language, one after the other.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(string culture, CancellationToken cancellationToken) =>
        await settings.FindAsync<Dictionary<string, string[]>>(SampleSearchSetting.Name, cancellationToken) is { } all && all.TryGetValue(culture, out var searches) ? searches : [];

    /// <summary>Those that find something for who is acting; kept for some seconds, because each is a search.</summary>
    public async Task<IReadOnlyList<SampleSearch>> ListAsync(string culture, CancellationToken cancellationToken) =>
        await cache.GetAsync((actor.Current.UserId, culture), async key => await FindAsync(key.Culture, cancellationToken)) ?? [];

    private async Task<IReadOnlyList<SampleSearch>> FindAsync(string culture, CancellationToken cancellationToken)
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

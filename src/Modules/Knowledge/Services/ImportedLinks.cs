using ItsmSite.Contents.Indexes;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Import;
using ItsmSite.Knowledge.Indexes;
using ItsmSite.Knowledge.Markdown;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Services;

/// <summary>Leads the links that imported articles have among each other to where those articles are read now.</summary>
public sealed class ImportedLinks(SiteDbContext db)
{
    /// <summary>URLs by link target as written; a target that is no imported article is missing.</summary>
    /// <param name="externalId">Id of the article that holds the links.</param>
    /// <param name="links">Its links.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyDictionary<string, string>> ResolveAsync(string externalId, IReadOnlyList<RenderedLink> links, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(links);
        var urls = new Dictionary<string, string>();
        var relative = links.Where(l => l.Kind == LinkKind.Internal).Select(l => l.Target).Distinct().ToList();
        if (relative.Count == 0) return urls;
        var wanted = relative.ToDictionary(target => target, target => RelativePath.Candidates(externalId, target));
        var ids = wanted.Values.SelectMany(c => c).Distinct().ToList();
        var paths = await db.Set<ImportIndex>().AsNoTracking().Where(i => ids.Contains(i.ExternalId))
            .Join(db.Set<AutorouteIndex>(), i => i.ContentItemId, r => r.ContentItemId, (i, r) => new { i.ExternalId, r.Path })
            .ToDictionaryAsync(r => r.ExternalId, r => r.Path, cancellationToken);
        foreach (var (target, candidates) in wanted)
        {
            if (candidates.FirstOrDefault(paths.ContainsKey) is { } found) urls[target] = AutoroutePath.ToUrl(paths[found]) + RelativePath.FragmentOf(target);
        }

        return urls;
    }

    /// <summary>The name of a picture among the files of an imported article, or null where the target is no path of the folder.</summary>
    public static string? ImageName(string externalId, string target) => RelativePath.Resolve(externalId, target);
}

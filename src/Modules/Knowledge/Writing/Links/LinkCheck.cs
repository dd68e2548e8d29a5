using ItsmSite.Contents.Indexes;
using ItsmSite.Contents.Markdown;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Writing.Checks;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Writing.Links;

/// <summary>Tells of links within the site that lead nowhere, or where not all readers may follow. What the author may not see is for them not there.</summary>
public sealed class LinkCheck(SiteDbContext db, OwnFiles files, Readers readers, IActorAccessor actor)
{
    private const int MaxLinks = 500;

    /// <summary>Looks at the links and pictures of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="item">The article it belongs to, or null for a new one.</param>
    /// <param name="audience">Who will read it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<ArticleFinding>> CheckAsync(ArticleText text, ContentItem? item, Audience audience, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var links = text.Outline.Links.Take(MaxLinks).ToList();
        var findings = await CheckPagesAsync([.. links.Where(l => l.Target.StartsWith('/') && !l.Target.StartsWith("//", StringComparison.Ordinal))], audience, cancellationToken);
        // What an imported text names may lie anywhere in the folder it came from.
        if (item?.As<ImportPart>() is { ExternalId.Length: > 0 }) return findings;
        var names = item is null ? new HashSet<string>() : await files.FindNamesAsync(item.ContentItemId, cancellationToken);
        findings.AddRange(links.Concat(text.Outline.Images.Take(MaxLinks)).Where(l => OwnFiles.NameOf(l.Target) is { Length: > 0 } name && !names.Contains(name))
            .Select(l => new ArticleFinding(l.Line, "There is no file {0} with this article. Add it again, or correct its name.") { Arguments = [l.Target] }));
        return findings;
    }

    private async Task<List<ArticleFinding>> CheckPagesAsync(List<OutlineLink> links, Audience audience, CancellationToken cancellationToken)
    {
        if (links.Count == 0) return [];
        var paths = links.Select(l => PathOf(l.Target)).Distinct().ToList();
        var ids = paths.Select(IdOf).OfType<string>().ToList();
        var visible = db.Set<ContentItemRecord>().AsNoTracking().Where(r => r.Published).VisibleTo(actor.Current.Scope);
        var pages = await db.Set<AutorouteIndex>().Where(r => paths.Contains(r.Path)).Join(visible, r => r.ContentItemId, c => c.ContentItemId, (r, c) => new { r.Path, c.Audience, c.ContentType })
            .ToDictionaryAsync(r => r.Path, r => (r.Audience, r.ContentType), cancellationToken);
        var items = ids.Count == 0 ? [] : await visible.Where(r => ids.Contains(r.ContentItemId)).ToDictionaryAsync(r => r.ContentItemId, r => (r.Audience, r.ContentType), cancellationToken);
        var scope = await readers.FindScopeAsync(audience, cancellationToken);
        var findings = new List<ArticleFinding>();
        foreach (var link in links)
        {
            var path = PathOf(link.Target);
            var id = IdOf(path);
            if (id is null ? pages.TryGetValue(path, out var target) : items.TryGetValue(id, out target))
            {
                if (!scope.Includes(target.Audience, target.ContentType))
                    findings.Add(new ArticleFinding(link.Line, "Not all readers of this article may open {0}. Link to a page that is for them too, or say it here.") { Arguments = [link.Target] });
            }
            else if (id is not null || IsArticle(path))
            {
                findings.Add(new ArticleFinding(link.Line, "There is no published page at {0}. Correct the link or take it out.") { Arguments = [link.Target] });
            }
        }

        return findings;
    }

    private static string PathOf(string target)
    {
        var end = target.AsSpan().IndexOfAny("?#");
        return Uri.UnescapeDataString(end < 0 ? target : target[..end]).Trim('/').ToLowerInvariant();
    }

    // Articles can be reached by their ids too.
    private static string? IdOf(string path) => path.Split('/') switch
    {
        ["content", { Length: 26 } id] => id,
        ["articles", "id", { Length: 26 } id] => id,
        _ => null,
    };

    // Other addresses may be pages of modules, of which nothing is known here.
    private static bool IsArticle(string path) => path.Split('/') is ["articles" or "artikkelit", not "write", ..];
}

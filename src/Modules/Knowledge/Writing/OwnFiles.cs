using ItsmSite.Contents.Markdown;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Writing;

/// <summary>Leads the pictures and attachments that an article names by their names alone to its own files.</summary>
public sealed class OwnFiles(SiteDbContext db)
{
    /// <summary>Names of the files that were added while writing.</summary>
    public async Task<IReadOnlySet<string>> FindNamesAsync(string contentItemId, CancellationToken cancellationToken) =>
        (await db.Set<MediaFile>().AsNoTracking().Where(f => f.ContentItemId == contentItemId && !f.Name.Contains('/')).Select(f => f.Name).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The context, with an article's own files first; what they do not hold is left to it.</summary>
    /// <param name="context">How the article is rendered otherwise.</param>
    /// <param name="contentItemId">The article.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<MarkdownRenderContext> AddAsync(MarkdownRenderContext context, string contentItemId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var names = await FindNamesAsync(contentItemId, cancellationToken);
        string? Own(string target) => NameOf(target) is { } name && names.Contains(name) ? MediaEndpoints.UrlOf(contentItemId, name) : null;
        return context with
        {
            ResolveImage = target => Own(target) ?? (context.ResolveImage is { } other ? other(target) : NameOf(target) is null ? target : null),
            ResolveLink = target => Own(target) ?? (context.ResolveLink is { } other ? other(target) : target),
        };
    }

    /// <summary>The file that a target names; null for one that is a path, an address or a place in the text.</summary>
    public static string? NameOf(string target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Length == 0 || target.AsSpan().IndexOfAny("/\\#?:") >= 0 ? null : Uri.UnescapeDataString(target);
    }
}

using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Handlers;

/// <summary>What readers did with an article goes with it; their own reports stay theirs.</summary>
public sealed class ReadingHandler : ContentHandlerBase
{
    /// <inheritdoc />
    public override async Task RemovingAsync(ContentItem item, UnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(work);
        if (item.ContentType != ArticlePart.ContentType) return;
        var id = item.ContentItemId;
        work.Db.RemoveRange(await work.Db.Set<ReaderState>().Where(s => s.ContentItemId == id).ToListAsync(cancellationToken));
        work.Db.RemoveRange(await work.Db.Set<ArticleDay>().Where(d => d.ContentItemId == id).ToListAsync(cancellationToken));
        work.Db.RemoveRange(await work.Db.Set<ArticleSearch>().Where(s => s.ContentItemId == id).ToListAsync(cancellationToken));
        work.Db.RemoveRange(await work.Db.Set<ArticleComment>().Where(c => c.ContentItemId == id).ToListAsync(cancellationToken));
    }
}

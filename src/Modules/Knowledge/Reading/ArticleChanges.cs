using ItsmSite.Contents.Parts;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Framework.Web.Texts;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Services;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Reading;

/// <summary>What changed in an article since the reader read it: only versions that this reader read are compared, so that no draft is revealed.</summary>
public sealed class ArticleChanges(SiteDbContext db, ArticleReader articles, ReadingWriter writer, ContentVersions versions, ContentDefinitions definitions, FieldsPartDriver fields, IActorAccessor actor)
{
    /// <summary>The article beside the version that the reader read before it; null where the reader does not see it or has read no other version.</summary>
    public async Task<ArticleChange?> FindAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await articles.FindItemAsync(contentItemId, cancellationToken) is not { } item) return null;
        await writer.FlushAsync(cancellationToken);
        var state = await db.Set<ReaderState>().AsNoTracking().SingleOrDefaultAsync(s => s.ContentItemId == contentItemId && s.UserId == actor.Current.UserId, cancellationToken);
        var former = state?.VersionId == item.ContentItemVersionId ? state.FormerVersionId : state?.VersionId;
        if (former is null || await versions.FindAsync(contentItemId, former, cancellationToken) is not { } before) return null;
        if (await definitions.FindAsync(item.ContentType, cancellationToken) is not { } type) return null;
        var (left, right) = LineDifference.Compare(ContentText.Of(before.Item, type, fields), ContentText.Of(item, type, fields));
        return new ArticleChange(item, before.Item, left, right);
    }
}

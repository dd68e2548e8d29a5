using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Storage;

namespace ItsmSite.Contents.Services;

/// <summary>Makes a change of one item durable, so that its author finds it on the next request.</summary>
public sealed class ContentCommit(UnitOfWork work, IContentManager content, IIndexFollower index)
{
    /// <summary>Commits, and lets the index follow.</summary>
    /// <exception cref="ContentConflictException">Somebody else saved the item at the same moment and was first.</exception>
    public async Task CommitAsync(string contentItemId, CancellationToken cancellationToken)
    {
        try
        {
            await work.CommitAsync(cancellationToken);
        }
        catch (Exception error) when (CommitConflict.Of(error) is not null)
        {
            work.Forget();
            var current = await content.GetAsync(contentItemId, VersionOptions.Latest, cancellationToken);
            if (current is null) throw;
            throw new ContentConflictException(current);
        }

        await index.CatchUpAsync(null, cancellationToken);
    }
}

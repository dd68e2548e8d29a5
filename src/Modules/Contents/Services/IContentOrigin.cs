using ItsmSite.Framework.Content;
using ItsmSite.Framework.Navigation;

namespace ItsmSite.Contents.Services;

/// <summary>
/// Something an article can be made from, such as a question with its answer. Modules bring these, so that the editor need not know them;
/// a source is named <c>NAME:ID</c>.
/// </summary>
public interface IContentOrigin
{
    /// <summary>What stands before the colon of its sources.</summary>
    string Name { get; }

    /// <summary>What a new item from this source is begun with; null where the actor does not see the source or may not use it.</summary>
    Task<ContentBeginning?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Notes at the source which item was made from it; part of the unit of work. Nothing happens where the actor may not.</summary>
    Task BegunAsync(string id, ContentItem item, CancellationToken cancellationToken);

    /// <summary>A link to the source; null where the actor does not see it.</summary>
    Task<MenuItem?> FindLinkAsync(string id, CancellationToken cancellationToken);
}

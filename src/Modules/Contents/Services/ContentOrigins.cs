using ItsmSite.Framework.Content;
using ItsmSite.Framework.Navigation;

namespace ItsmSite.Contents.Services;

/// <summary>Asks the module that a source <c>NAME:ID</c> is of; see <see cref="IContentOrigin"/>. A source that nobody knows answers null.</summary>
public sealed class ContentOrigins(IEnumerable<IContentOrigin> origins)
{
    /// <summary>Longest name of a source, in characters.</summary>
    public const int MaxLength = 60;

    /// <summary>What a new item from a source is begun with.</summary>
    public Task<ContentBeginning?> FindAsync(string? source, CancellationToken cancellationToken) =>
        Of(source) is var (origin, id) ? origin.FindAsync(id, cancellationToken) : Task.FromResult<ContentBeginning?>(null);

    /// <summary>Notes at the source which item was made from it.</summary>
    public Task BegunAsync(string? source, ContentItem item, CancellationToken cancellationToken) =>
        Of(source) is var (origin, id) ? origin.BegunAsync(id, item, cancellationToken) : Task.CompletedTask;

    /// <summary>A link to the source.</summary>
    public Task<MenuItem?> FindLinkAsync(string? source, CancellationToken cancellationToken) =>
        Of(source) is var (origin, id) ? origin.FindLinkAsync(id, cancellationToken) : Task.FromResult<MenuItem?>(null);

    private (IContentOrigin Origin, string Id)? Of(string? source)
    {
        if (string.IsNullOrEmpty(source) || source.Length > MaxLength || source.Split(':', 2) is not [var name, var id]) return null;
        return origins.FirstOrDefault(o => o.Name == name) is { } origin ? (origin, id) : null;
    }
}

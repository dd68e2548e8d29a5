namespace ItsmSite.Framework.Content;

/// <summary>Somebody else saved the item since it was opened; nothing was overwritten.</summary>
public sealed class ContentConflictException(ContentItem current) : Exception($"'{current.DisplayText}' was changed by {current.Author} meanwhile.")
{
    /// <summary>The item as it is now.</summary>
    public ContentItem Current { get; } = current;
}

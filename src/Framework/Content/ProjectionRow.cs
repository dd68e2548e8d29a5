namespace ItsmSite.Framework.Content;

/// <summary>A row derived from a content item; its own properties are the columns a query needs.</summary>
public abstract class ProjectionRow
{
    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>The item it was derived from.</summary>
    public string ContentItemId { get; set; } = "";
}

namespace ItsmSite.Framework.Content;

/// <summary>A row for each version of each content item; the columns repeat what queries need, <see cref="Content"/> holds it all.</summary>
public sealed class ContentItemRecord
{
    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>Id shared by all versions.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>Id of this version; changes with every save, so two people editing notice each other.</summary>
    public required string ContentItemVersionId { get; set; }

    /// <summary>Name of the type.</summary>
    public required string ContentType { get; set; }

    /// <summary>Name in lists and links.</summary>
    public required string DisplayText { get; set; }

    /// <summary>True for the newest version.</summary>
    public bool Latest { get; set; }

    /// <summary>True for the version readers see.</summary>
    public bool Published { get; set; }

    /// <summary>When the first version was made.</summary>
    public DateTime CreatedUtc { get; set; }

    /// <summary>When this version was last changed.</summary>
    public DateTime ModifiedUtc { get; set; }

    /// <summary>When this version was published.</summary>
    public DateTime? PublishedUtc { get; set; }

    /// <summary>User id of the owner.</summary>
    public required string Owner { get; set; }

    /// <summary>User name of who made this version.</summary>
    public required string Author { get; set; }

    /// <summary>Interned id of who may read it.</summary>
    public int Audience { get; set; }

    /// <summary>Why this version was made, in the words of its author; null where nothing was said.</summary>
    public string? Reason { get; set; }

    /// <summary>The whole item as JSON.</summary>
    public required string Content { get; set; }
}

namespace ItsmSite.Contents.Services;

/// <summary>A file that belongs to a content item; its bytes are stored once for each content, by hash.</summary>
public sealed class MediaFile
{
    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>The item whose readers may see it.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>Its name within the item, with <c>/</c> between folders.</summary>
    public required string Name { get; set; }

    /// <summary>SHA-256 of its bytes, hexadecimal.</summary>
    public required string Hash { get; set; }

    /// <summary>Media type by its content.</summary>
    public required string ContentType { get; set; }

    /// <summary>Size in bytes.</summary>
    public long Length { get; set; }
}

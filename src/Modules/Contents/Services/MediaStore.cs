using System.Security.Cryptography;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Contents.Services;

/// <summary>Keeps the files of content items: rows in the database, bytes in the data folder by their hash.</summary>
public sealed class MediaStore(UnitOfWork work, DataFolder folder)
{
    /// <summary>Largest file accepted, in bytes.</summary>
    public const long MaxLength = 20 * 1024 * 1024;

    /// <summary>In the place of an item's id: the files of the whole site, which everybody who is signed in may see.</summary>
    public const string SiteOwner = "site";

    /// <summary>A file of an item, or null where there is none.</summary>
    public Task<MediaFile?> FindAsync(string contentItemId, string name, CancellationToken cancellationToken) =>
        work.Db.Set<MediaFile>().AsNoTracking().SingleOrDefaultAsync(f => f.ContentItemId == contentItemId && f.Name == name, cancellationToken);

    /// <summary>The bytes of a file.</summary>
    public Stream Open(MediaFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new FileStream(PathOf(file.Hash), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 16384, useAsync: true);
    }

    /// <summary>Stores a file under an item's name for it, replacing a former one; part of the unit of work. Returns false where it was there already.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="name">Its name within the item.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="InvalidDataException">It is too large or not a picture that browsers show.</exception>
    public async Task<bool> StoreAsync(string contentItemId, string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        if (bytes.Length > MaxLength) throw new InvalidDataException($"{name} is larger than {MaxLength / 1024 / 1024} MB.");
        var type = MediaTypes.OfPicture(bytes.Span) ?? throw new InvalidDataException($"{name} is not a picture (PNG, JPEG, GIF, WebP or SVG).");
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        var row = work.Db.Set<MediaFile>().Local.FirstOrDefault(f => f.ContentItemId == contentItemId && f.Name == name)
            ?? await work.Db.Set<MediaFile>().SingleOrDefaultAsync(f => f.ContentItemId == contentItemId && f.Name == name, cancellationToken);
        if (row?.Hash == hash) return false;
        if (!work.IsRehearsal) await WriteAsync(hash, bytes, cancellationToken);
        if (row is null) work.Db.Add(row = new MediaFile { ContentItemId = contentItemId, Name = name, Hash = hash, ContentType = type });
        row.Hash = hash;
        row.ContentType = type;
        row.Length = bytes.Length;
        return true;
    }

    // Written aside and renamed: a file by its hash is there whole or not at all. A change that is rolled back leaves bytes nobody refers to, which does no harm.
    private async Task WriteAsync(string hash, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var path = PathOf(hash);
        if (File.Exists(path)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var aside = $"{path}.{Guid.NewGuid():N}.tmp";
        await File.WriteAllBytesAsync(aside, bytes, cancellationToken);
        File.Move(aside, path, overwrite: true);
    }

    private string PathOf(string hash) => Path.Combine(folder.Folder("media"), hash[..2], hash);
}

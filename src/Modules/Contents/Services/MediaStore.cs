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

    /// <summary>Stores a picture, or for an item an attachment too, under its name there, replacing a former one; part of the unit of work. Returns false where it was there already.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="name">Its name within the item.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="InvalidDataException">It is too large, has too many pixels or is not a picture that browsers show.</exception>
    public async Task<bool> StoreAsync(string contentItemId, string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var file = contentItemId == SiteOwner ? MediaCheck.Picture(bytes) : MediaCheck.File(name, bytes);
        return file.Refusal switch
        {
            MediaRefusal.None => await StoreAsync(contentItemId, name, file, cancellationToken),
            MediaRefusal.TooLarge => throw new InvalidDataException($"{name} is larger than {MaxLength / 1024 / 1024} MB."),
            MediaRefusal.TooManyPixels => throw new InvalidDataException($"{name} has more than {MediaCheck.MaxPixels / 1_000_000} million pixels."),
            _ => throw new InvalidDataException($"{name} is not a picture (PNG, JPEG, GIF, WebP or SVG)."),
        };
    }

    /// <summary>Stores a file that was looked into and taken; else as the other.</summary>
    public async Task<bool> StoreAsync(string contentItemId, string name, CheckedMedia file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!file.IsTaken) throw new ArgumentException($"{name} was refused: {file.Refusal}.", nameof(file));
        var bytes = file.Bytes;
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        var row = work.Db.Set<MediaFile>().Local.FirstOrDefault(f => f.ContentItemId == contentItemId && f.Name == name)
            ?? await work.Db.Set<MediaFile>().SingleOrDefaultAsync(f => f.ContentItemId == contentItemId && f.Name == name, cancellationToken);
        if (row?.Hash == hash) return false;
        if (!work.IsRehearsal) await WriteAsync(hash, bytes, cancellationToken);
        if (row is null) work.Db.Add(row = new MediaFile { ContentItemId = contentItemId, Name = name, Hash = hash, ContentType = file.ContentType });
        row.Hash = hash;
        row.ContentType = file.ContentType;
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

using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Services;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Writing;

/// <summary>Pictures and attachments of articles, brought by those who may edit them.</summary>
public sealed class ArticleFiles(ArticleEditor editor, MediaStore media, ItemAudit audit, UnitOfWork work)
{
    /// <summary>Most files of one article.</summary>
    public const int MaxFiles = 200;

    /// <summary>Adds a file to an article. The same content again is the file that is there already.</summary>
    /// <param name="contentItemId">The article.</param>
    /// <param name="name">What the file is called where it came from.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Null where the actor does not see the article or may not edit it.</returns>
    public async Task<FileAnswer?> AddAsync(string contentItemId, string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(name);
        var file = MediaCheck.File(name, bytes);
        if (await editor.FindAsync(contentItemId, cancellationToken) is not { } item) return null;
        if (!file.IsTaken) return new FileAnswer(null, Explain(file.Refusal));
        // Where somebody else brought a file of that name at the same moment the next number is free.
        return await work.RetryAsync(() => StoreAsync(item, FileNames.Of(name, file.Extension), file, cancellationToken));
    }

    private async Task<FileAnswer> StoreAsync(ContentItem item, string wanted, CheckedMedia file, CancellationToken cancellationToken)
    {
        var present = await work.Db.Set<MediaFile>().AsNoTracking().Where(f => f.ContentItemId == item.ContentItemId).Select(f => new { f.Name, f.Hash }).ToListAsync(cancellationToken);
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Bytes.Span));
        if (present.Find(f => f.Hash == hash && !f.Name.Contains('/', StringComparison.Ordinal)) is { } same) return new FileAnswer(Describe(same.Name, file), null);
        if (present.Count >= MaxFiles) return new FileAnswer(null, "This article has 200 files, which is as many as one may have. Divide it into several articles.");
        var name = FileNames.Free(wanted, present.Select(f => f.Name).ToHashSet(StringComparer.OrdinalIgnoreCase));
        await media.StoreAsync(item.ContentItemId, name, file, cancellationToken);
        await audit.AddAsync(ArticleAudit.FileAdded, item, name, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return new FileAnswer(Describe(name, file), null);
    }

    private static AddedFile Describe(string name, CheckedMedia file)
    {
        var words = Path.GetFileNameWithoutExtension(name).Replace('-', ' ').Replace('_', ' ');
        return new AddedFile(name, file.IsPicture, file.IsPicture ? $"![]({name})" : $"[{words}]({name})");
    }

    private static string Explain(MediaRefusal refusal) => refusal switch
    {
        MediaRefusal.Empty => "The file is empty. Choose another one.",
        MediaRefusal.TooLarge => "The file is larger than 20 MB. Make it smaller, or put it where files are shared and link to it.",
        MediaRefusal.TooManyPixels => "The picture has more than 50 million pixels. Make it smaller and add it again.",
        MediaRefusal.NotAPicture => "This is not a picture, whatever its name says. Save it again as PNG or JPEG and add that.",
        MediaRefusal.Executable => "Programs, scripts and macros can’t be attached. Put them where software is shared and link to them.",
        _ => "Files of this kind can’t be attached. You can add pictures, PDF, Word, Excel, PowerPoint, text, Markdown and ZIP.",
    };
}

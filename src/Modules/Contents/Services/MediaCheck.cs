using System.IO.Compression;
using System.Text;

namespace ItsmSite.Contents.Services;

/// <summary>Looks into a file before it is stored. What it is goes by its content; its name only tells kinds of plain text apart.</summary>
public static class MediaCheck
{
    /// <summary>Most pixels of a picture: a photograph of a good camera.</summary>
    public const long MaxPixels = 50_000_000;

    private const int MaxEntries = 10_000;

    private static readonly HashSet<string> s_runnable = new(StringComparer.OrdinalIgnoreCase)
    {
        ".exe", ".dll", ".com", ".scr", ".msi", ".msix", ".bat", ".cmd", ".ps1", ".psm1", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".hta", ".jar", ".lnk", ".cpl", ".reg", ".sh", ".app", ".apk", ".iso",
    };

    /// <summary>A picture that browsers show, or a refusal.</summary>
    public static CheckedMedia Picture(ReadOnlyMemory<byte> bytes) => Limits(bytes) ?? TryPicture(bytes) ?? CheckedMedia.Refused(MediaRefusal.NotAPicture);

    /// <summary>A picture or a document (PDF, Word, Excel, PowerPoint, plain text, Markdown, ZIP), or a refusal.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="bytes">Its content.</param>
    public static CheckedMedia File(string name, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Limits(bytes) ?? TryPicture(bytes) ?? Document(name, bytes);
    }

    private static CheckedMedia? Limits(ReadOnlyMemory<byte> bytes) =>
        bytes.Length == 0 ? CheckedMedia.Refused(MediaRefusal.Empty) : bytes.Length > MediaStore.MaxLength ? CheckedMedia.Refused(MediaRefusal.TooLarge) : null;

    // Null for what does not even begin like a picture.
    private static CheckedMedia? TryPicture(ReadOnlyMemory<byte> bytes)
    {
        if (MediaTypes.OfPicture(bytes.Span) is not { } type) return null;
        if (type == MediaTypes.Svg)
            return SvgCleaner.Clean(bytes) is { } clean ? new CheckedMedia(type, ".svg", clean, MediaRefusal.None) : CheckedMedia.Refused(MediaRefusal.NotAPicture);
        if (PictureHeader.Read(type, bytes.Span) is not { } size) return CheckedMedia.Refused(MediaRefusal.NotAPicture);
        if ((long)size.Width * size.Height > MaxPixels) return CheckedMedia.Refused(MediaRefusal.TooManyPixels);
        return new CheckedMedia(type, type == "image/jpeg" ? ".jpg" : "." + type["image/".Length..], bytes, MediaRefusal.None);
    }

    private static CheckedMedia Document(string name, ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.StartsWith("%PDF-"u8)) return new CheckedMedia("application/pdf", ".pdf", bytes, MediaRefusal.None);
        if (span.StartsWith("PK\u0003\u0004"u8)) return Archive(bytes);
        if (span.StartsWith("MZ"u8) || span.StartsWith("\u007FELF"u8) || span.StartsWith("#!"u8) || s_runnable.Contains(Path.GetExtension(name))) return CheckedMedia.Refused(MediaRefusal.Executable);
        var (type, extension) = Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".txt" or ".log" => ("text/plain", ".txt"),
            ".md" or ".markdown" => ("text/markdown", ".md"),
            _ => ("", ""),
        };
        return type.Length > 0 && IsText(span) ? new CheckedMedia(type, extension, bytes, MediaRefusal.None) : CheckedMedia.Refused(MediaRefusal.UnknownKind);
    }

    // Office files are archives that name their parts; only the list of names is read, nothing is unpacked.
    private static CheckedMedia Archive(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MaxEntries) return CheckedMedia.Refused(MediaRefusal.UnknownKind);
            var names = archive.Entries.Select(e => e.FullName).ToList();
            if (names.Any(n => s_runnable.Contains(Path.GetExtension(n)) || n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))) return CheckedMedia.Refused(MediaRefusal.Executable);
            var (type, extension) = !names.Contains("[Content_Types].xml") ? ("application/zip", ".zip")
                : names.Contains("word/document.xml") ? ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx")
                : names.Contains("xl/workbook.xml") ? ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx")
                : names.Contains("ppt/presentation.xml") ? ("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx")
                : ("application/zip", ".zip");
            return new CheckedMedia(type, extension, bytes, MediaRefusal.None);
        }
        catch (InvalidDataException)
        {
            return CheckedMedia.Refused(MediaRefusal.UnknownKind);
        }
    }

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0)) return false;
        try
        {
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}

using System.Text;

namespace ItsmSite.Contents.Services;

/// <summary>Tells media types by content, never by name.</summary>
public static class MediaTypes
{
    internal const string Svg = "image/svg+xml";

    /// <summary>Whether a media type is one of those of <see cref="OfPicture"/>: pages show it, and nothing else of an item.</summary>
    public static bool IsPicture(string contentType)
    {
        ArgumentNullException.ThrowIfNull(contentType);
        return contentType.StartsWith("image/", StringComparison.Ordinal);
    }

    /// <summary>The media type of a picture browsers show, or null for anything else.</summary>
    public static string? OfPicture(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x47, 0x49, 0x46, 0x38, ..] => "image/gif",
        [0x52, 0x49, 0x46, 0x46, _, _, _, _, 0x57, 0x45, 0x42, 0x50, ..] => "image/webp",
        _ => IsSvg(bytes) ? Svg : null,
    };

    private static bool IsSvg(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 2048)]).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return start.StartsWith('<') && start.Contains("<svg", StringComparison.OrdinalIgnoreCase) && !start.Contains("<html", StringComparison.OrdinalIgnoreCase);
    }
}

using System.Text;
using ItsmSite.Contents.Markdown;

namespace ItsmSite.Knowledge.Import;

/// <summary>Reads a file as text: UTF-8, or UTF-16 with its mark.</summary>
internal static class ArticleText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text with \n line ends; a <see cref="FormatException"/> with Data["line"] when the bytes are no text.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        string text;
        try
        {
            text = bytes switch
            {
                [0xFF, 0xFE, ..] => new UnicodeEncoding(false, false, true).GetString(bytes[2..]),
                [0xFE, 0xFF, ..] => new UnicodeEncoding(true, false, true).GetString(bytes[2..]),
                [0xEF, 0xBB, 0xBF, ..] => Strict.GetString(bytes[3..]),
                _ => Strict.GetString(bytes),
            };
        }
        catch (DecoderFallbackException exception)
        {
            var at = Math.Clamp(exception.Index, 0, bytes.Length);
            throw Refusal(1 + bytes[..at].Count((byte)'\n'), "is not UTF-8 text");
        }

        if (text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var zero)
            throw Refusal(1 + text.AsSpan(0, zero).Count('\n'), "is no text (it holds a NUL character)");
        return MarkdownRenderer.Normalise(text);
    }

    public static FormatException Refusal(int? line, string reason)
    {
        var exception = new FormatException(reason);
        exception.Data["line"] = line;
        return exception;
    }
}

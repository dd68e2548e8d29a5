using Microsoft.Playwright;

namespace ItsmSite.Tests.Browser;

/// <summary>What other programs put into the clipboard, and pastes of it.</summary>
internal static class Clipboard
{
    public const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Clipboard");

    /// <summary>HTML as a program writes it.</summary>
    public static string Html(string program) => File.ReadAllText(Path.Combine(s_folder, program + ".html"));

    /// <summary>The Markdown that it is to become.</summary>
    public static string Markdown(string program) => File.ReadAllText(Path.Combine(s_folder, program + ".md")).Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    /// <summary>Pastes into the text.</summary>
    public static Task PasteAsync(this IPage page, string html, string plain = "plain", string rtf = "") => page.Locator("#Input_Markdown").EvaluateAsync(
        """
        (area, [html, plain, rtf]) => {
            const data = new DataTransfer();
            if (html) data.setData('text/html', html);
            if (plain) data.setData('text/plain', plain);
            if (rtf) data.setData('text/rtf', rtf);
            area.focus();
            area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        new[] { html, plain, rtf });

    /// <summary>Pastes or drops a picture alone.</summary>
    public static Task BringPictureAsync(this IPage page, string how, string name, byte[] bytes) => page.Locator("#Input_Markdown").EvaluateAsync(
        """
        (area, [how, name, base64]) => {
            const data = new DataTransfer();
            data.items.add(new File([Uint8Array.from(atob(base64), c => c.charCodeAt(0))], name, { type: 'image/png' }));
            area.focus();
            area.dispatchEvent(how === 'paste' ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }) : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
        }
        """,
        new[] { how, name, Convert.ToBase64String(bytes) });

    /// <summary>A picture as Word writes it into RTF: as PNG, and once more for old programs.</summary>
    public static string Rtf(params byte[][] pictures) => "{\\rtf1\\ansi " + string.Concat(pictures.Select(p =>
        "{\\*\\shppict{\\pict{\\*\\picprop\\shplid1025{\\sp{\\sn shapeType}{\\sv 75}}}\\picscalex100\\piccropl0\\picw100\\pich100\\pngblip\\bliptag1{\\*\\blipuid 0f1e2d3c4b5a69788796a5b4c3d2e1f0}\n"
        + Lines(Convert.ToHexStringLower(p)) + "}}{\\nonshppict{\\pict\\picscalex100\\wmetafile8\\bliptag1\n010009000003b2\n}}")) + "}";

    private static string Lines(string hex) => string.Join('\n', hex.Chunk(128).Select(c => new string(c)));
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents.Api;

/// <summary>Reads the JSON object that a program sent, within bounds.</summary>
/// <param name="Json">The object; empty where nothing was sent.</param>
/// <param name="Problem">What is wrong with it, or null.</param>
internal sealed record JsonBody(JsonObject Json, ProblemHttpResult? Problem)
{
    /// <summary>Longest body accepted, in bytes.</summary>
    public const int MaxLength = 1024 * 1024;

    /// <summary>Objects and lists within each other at most.</summary>
    public const int MaxDepth = 32;

    public static async Task<JsonBody> ReadAsync(HttpRequest request, IStringLocalizer texts, CancellationToken cancellationToken)
    {
        if (await BytesAsync(request, cancellationToken) is not { } bytes)
            return Refuse(StatusCodes.Status413PayloadTooLarge, texts["The body is too large: 1 MB is the most."]);
        if (bytes.Length == 0) return new JsonBody([], null);
        if (!request.HasJsonContentType()) return Refuse(StatusCodes.Status415UnsupportedMediaType, texts["Send JSON, with the header Content-Type: application/json."]);
        try
        {
            var node = JsonNode.Parse(bytes, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth, AllowDuplicateProperties = false });
            if (node is not JsonObject json) return Refuse(StatusCodes.Status400BadRequest, texts["Send a JSON object."]);
            return TextThatIsNone(json) is { } path ? Refuse(StatusCodes.Status400BadRequest, texts["{0}: this text has characters that can't be stored.", path]) : new JsonBody(json, null);
        }
        catch (JsonException error)
        {
            var (line, column) = PlaceOf(error, bytes);
            return Refuse(StatusCodes.Status400BadRequest, texts["The body is not JSON that can be read: line {0}, column {1}.", line, column], new() { ["line"] = line, ["column"] = column });
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair in a name.
            return Refuse(StatusCodes.Status400BadRequest, texts["{0}: this text has characters that can't be stored.", "$"]);
        }
    }

    private static JsonBody Refuse(int status, string detail, Dictionary<string, object?>? extensions = null) => new([], TypedResults.Problem(detail, statusCode: status, extensions: extensions));

    // Null where there is more than may be sent; the rest is not read then.
    private static async Task<byte[]?> BytesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxLength) return null;
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (body.Length + read > MaxLength) return null;
            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    // Both counted from 1, columns in characters.
    private static (long Line, long Column) PlaceOf(JsonException error, byte[] bytes)
    {
        var line = error.LineNumber ?? 0;
        var start = 0;
        for (var i = 0L; i < line; i++) start = Array.IndexOf(bytes, (byte)'\n', start) + 1;
        var length = (int)Math.Min(error.BytePositionInLine ?? 0, bytes.Length - start);
        return (line + 1, Encoding.UTF8.GetCharCount(bytes, start, length) + 1);
    }

    // JSON can say what is no text: half of a surrogate pair; and databases do not store NUL.
    private static string? TextThatIsNone(JsonNode? node) => node switch
    {
        JsonObject json => json.Select(member => member.Key.Contains('\0', StringComparison.Ordinal) ? json.GetPath() : TextThatIsNone(member.Value)).FirstOrDefault(path => path is not null),
        JsonArray array => array.Select(TextThatIsNone).FirstOrDefault(path => path is not null),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && !IsText(value) => value.GetPath(),
        _ => null,
    };

    private static bool IsText(JsonValue value)
    {
        try
        {
            return !value.GetValue<string>().Contains('\0', StringComparison.Ordinal);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}

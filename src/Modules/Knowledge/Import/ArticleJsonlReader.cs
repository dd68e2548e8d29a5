using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ItsmSite.Knowledge.Import;

/// <summary>
/// Reads a JSONL file: <c>{"id","title","body","culture","tags":[]}</c>, or pages in two languages
/// <c>{"page","title_en","title_fi","desc_en","desc_fi","body_en":[],"body_fi":[]}</c>, which become two linked articles "page/en" and "page/fi".
/// A bad line is a <see cref="RefusedFile"/> with its number, the others go on.
/// </summary>
public sealed class ArticleJsonlReader(string path, ImportOptions options)
{
    private readonly string name = Path.GetFileName(path);

    /// <summary>Articles and refused lines in order. Throws <see cref="FileNotFoundException"/> when there is no such file.</summary>
    public async IAsyncEnumerable<ImportItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, useAsync: true);
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1 << 16));
        var number = 0;
        var isSkipping = false;
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken);
            var buffer = result.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                number++;
                var line = buffer.Slice(0, end);
                foreach (var item in isSkipping ? [] : Read(line, number))
                    yield return item;
                isSkipping = false;
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (isSkipping || buffer.Length > options.MaximumBytes)
            {
                if (!isSkipping)
                    yield return TooLong(number + 1);
                isSkipping = true;
                buffer = buffer.Slice(buffer.End);
            }

            if (result.IsCompleted)
            {
                foreach (var item in Read(buffer, number + 1))
                    yield return item;
                break;
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }

        await reader.CompleteAsync();
    }

    private RefusedFile TooLong(int line) => new(name, line, FormattableString.Invariant($"is longer than {options.MaximumBytes / 1048576.0:0.#} MB"));

    private IEnumerable<ImportItem> Read(ReadOnlySequence<byte> bytes, int number)
    {
        if (bytes.Length > options.MaximumBytes)
            return [TooLong(number)];
        try
        {
            var text = ArticleText.Decode(bytes.ToArray());
            if (string.IsNullOrWhiteSpace(text))
                return [];
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind != JsonValueKind.Object
                ? throw new FormatException("is no JSON object")
                : [.. JsonlArticles.Of(document.RootElement, name, options)];
        }
        catch (JsonException exception)
        {
            return [new RefusedFile(name, number, "is no valid JSON (at byte " + exception.BytePositionInLine + ")")];
        }
        catch (FormatException exception)
        {
            return [new RefusedFile(name, number, exception.Message)];
        }
    }
}

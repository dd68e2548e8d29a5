using System.Text.Json;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Recipes;

namespace ItsmSite.Contents.Recipes;

/// <summary>
/// Step <c>media {Files:[{TargetPath, ContentItemId?, SourcePath | Base64}]}</c>: brings pictures of an item, for whoever may see it, or of the whole site,
/// served at <c>/media/site/PATH</c>.
/// </summary>
public sealed class MediaStep(MediaStore media) : NamedRecipeStepHandler("media")
{
    internal const string List = "Files";
    private const int MaxPathLength = 400;
    private static readonly JsonSerializerOptions s_options = new() { PropertyNameCaseInsensitive = true };

    /// <inheritdoc />
    public override string StreamedMember => List;

    /// <inheritdoc />
    public override async Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var entry in context.Entries(StreamedMember))
        {
            try
            {
                var file = entry.Deserialize<MediaDefinition>(s_options)!;
                var path = CheckTarget(file.TargetPath);
                var owner = CheckOwner(file.ContentItemId, path);
                var bytes = await ReadAsync(file, path, context.Folder, cancellationToken);
                var isNew = await media.FindAsync(owner, path, cancellationToken) is null;
                context.Count.Add(isNew, await media.StoreAsync(owner, path, bytes, cancellationToken));
            }
            catch (Exception error) when (error is JsonException or InvalidDataException or IOException or UnauthorizedAccessException)
            {
                throw new RecipeException(error.Message, error);
            }
        }
    }

    private static string CheckTarget(string? target)
    {
        if (string.IsNullOrWhiteSpace(target)) throw new RecipeException("A file has no TargetPath.");
        var path = target.Replace('\\', '/');
        if (path.Length > MaxPathLength) throw new RecipeException($"The TargetPath '{path[..80]}…' is longer than {MaxPathLength} characters.");
        if (path.StartsWith('/') || Path.IsPathRooted(path) || path.Any(c => char.IsControl(c) || c == ':') || path.Split('/').Any(segment => segment.Trim() is "" or "." or ".."))
            throw new RecipeException($"The TargetPath '{target}' must be a path below the media folder, such as pictures/logo.png.");
        return path;
    }

    private static string CheckOwner(string? contentItemId, string target) => contentItemId is null ? MediaStore.SiteOwner
        : ContentIds.IsValid(contentItemId) ? contentItemId
        : throw new RecipeException($"{target}: '{contentItemId}' is not the id of a content item.");

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(MediaDefinition file, string target, string folder, CancellationToken cancellationToken)
    {
        if ((file.SourceUrl ?? file.Url) is { Length: > 0 } url) throw new RecipeException($"{target}: a recipe fetches nothing from '{url}'. Put the file beside the recipe and name it in SourcePath.");
        if (file.SourcePath is { Length: > 0 } source) return await ReadFileAsync(target, source, folder, cancellationToken);
        if (file.Base64 is not { Length: > 0 } encoded) throw new RecipeException($"{target}: it needs a SourcePath or Base64.");
        if (encoded.Length / 4 * 3 > MediaStore.MaxLength + 3) throw TooLarge(target);
        var bytes = new byte[encoded.Length];
        return Convert.TryFromBase64String(encoded, bytes, out var length) ? bytes.AsMemory(0, length) : throw new RecipeException($"{target}: its Base64 is not base64.");
    }

    private static async Task<ReadOnlyMemory<byte>> ReadFileAsync(string target, string source, string folder, CancellationToken cancellationToken)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        var full = Path.GetFullPath(Path.Combine(root, source.Replace('\\', '/')));
        if (folder.Length == 0 || !full.StartsWith(root, StringComparison.Ordinal)) throw new RecipeException($"{target}: its SourcePath '{source}' lies outside the recipe's folder.");
        var found = new FileInfo(full);
        if (!found.Exists) throw new RecipeException($"{target}: there is no file '{source}' beside the recipe.");
        return found.Length > MediaStore.MaxLength ? throw TooLarge(target) : await File.ReadAllBytesAsync(full, cancellationToken);
    }

    private static RecipeException TooLarge(string target) => new($"{target} is larger than {MediaStore.MaxLength / 1024 / 1024} MB.");
}

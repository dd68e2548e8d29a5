using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using Microsoft.AspNetCore.Http;

namespace ItsmSite.Administration.Services;

/// <summary>
/// Keeps an uploaded recipe between trying it out and running it: in a folder of its own in the data folder, for whoever brought it alone, for an hour.
/// </summary>
public sealed class RecipeUploads(DataFolder data, IActorAccessor actor, TimeProvider time)
{
    /// <summary>Largest file, in bytes.</summary>
    public const long MaxLength = 20 * 1024 * 1024;

    private const string FileName = "upload" + RecipeFolder.Extension;
    private static readonly TimeSpan s_lifetime = TimeSpan.FromHours(1);

    /// <summary>Keeps a file.</summary>
    /// <returns>The key by which it is found again.</returns>
    public async Task<string> KeepAsync(IFormFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        RemoveOld();
        var key = ContentIds.New();
        await using var target = File.Create(Path.Combine(Directory.CreateDirectory(FolderOf(key)).FullName, FileName));
        await file.CopyToAsync(target, cancellationToken);
        return key;
    }

    /// <summary>The path of a kept file; null where it is another's, or gone.</summary>
    public string? Find(string? key)
    {
        if (key is not { Length: 26 } || !key.All(char.IsAsciiLetterOrDigit)) return null;
        var path = Path.Combine(FolderOf(key), FileName);
        return File.Exists(path) ? path : null;
    }

    /// <summary>Forgets a file.</summary>
    public void Remove(string key)
    {
        if (Find(key) is { } path) Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    private string Root => data.Folder("uploads");

    private string FolderOf(string key) => Path.Combine(Root, actor.Current.UserId, key);

    private void RemoveOld()
    {
        var limit = time.GetUtcNow().UtcDateTime - s_lifetime;
        foreach (var folder in Directory.EnumerateDirectories(Root).SelectMany(Directory.EnumerateDirectories).Where(f => Directory.GetCreationTimeUtc(f) < limit).ToList())
            Directory.Delete(folder, recursive: true);
    }
}

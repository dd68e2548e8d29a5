using System.Text;

namespace ItsmSite.Knowledge.Writing;

/// <summary>Names of an article's files: short, and such that they stand in a Markdown link as they are.</summary>
public static class FileNames
{
    private const int MaxLength = 80;

    /// <summary>A name made of letters, digits, hyphens and underscores, with the ending that fits the content.</summary>
    /// <param name="name">As the file was called where it came from, perhaps with folders.</param>
    /// <param name="extension">Ending by its content, with the dot.</param>
    public static string Of(string name, string extension)
    {
        ArgumentNullException.ThrowIfNull(name);
        var stem = Path.GetFileNameWithoutExtension(name.Replace('\\', '/').Split('/')[^1]).Normalize(NormalizationForm.FormC);
        var kept = new StringBuilder();
        foreach (var c in stem)
        {
            if (kept.Length >= MaxLength) break;
            if (char.IsLetterOrDigit(c) || c == '_') kept.Append(c);
            else if (kept.Length > 0 && kept[^1] != '-') kept.Append('-');
        }

        var clean = kept.ToString().Trim('-');
        return (clean.Length == 0 ? "file" : clean) + extension;
    }

    /// <summary>The name, or with the next free number where it is taken.</summary>
    public static string Free(string name, IReadOnlySet<string> taken)
    {
        ArgumentNullException.ThrowIfNull(taken);
        if (!taken.Contains(name)) return name;
        var (stem, extension) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        return Enumerable.Range(2, taken.Count + 1).Select(number => $"{stem}-{number}{extension}").First(other => !taken.Contains(other));
    }
}

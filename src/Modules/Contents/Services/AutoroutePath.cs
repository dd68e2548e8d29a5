using System.Globalization;
using System.Text;

namespace ItsmSite.Contents.Services;

/// <summary>Forms the addresses of items.</summary>
public static class AutoroutePath
{
    private const int MaxLength = 200;
    private const int MaxFormer = 20;

    /// <summary>A path in its stored form: lower case, words of letters and digits joined by hyphens, no empty segments.</summary>
    public static string Normalise(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return string.Join('/', path.Split('/').Select(Slug).Where(s => s.Length > 0));
    }

    /// <summary>A path by a type's pattern, for example <c>roles/{slug}</c>. Of another pattern, as Orchard's templates are, only what stands before its first placeholder counts.</summary>
    /// <param name="pattern">The pattern; empty means the name alone.</param>
    /// <param name="name">What the item is called.</param>
    /// <returns>Empty where the name has no letter or digit.</returns>
    public static string FromPattern(string pattern, string name)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(name);
        var slug = Slug(name);
        var prefix = pattern.IndexOf('{', StringComparison.Ordinal) is var brace and >= 0 ? pattern[..brace] : "";
        return slug.Length == 0 ? "" : Normalise($"{prefix}/{slug}");
    }

    /// <summary>The absolute URL of a path, each segment escaped.</summary>
    public static string ToUrl(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return "/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
    }

    /// <summary>Former addresses with another one, the newest first; the present one is not among them, and the oldest are forgotten.</summary>
    public static List<string> KeepFormer(IReadOnlyList<string>? former, string added, string present) =>
        [.. (former ?? []).Prepend(added).Where(path => !path.Equals(present, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxFormer)];

    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            if (slug.Length >= MaxLength) break;
            if (char.IsLetterOrDigit(c)) slug.Append(Fold(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }

    // Addresses are typed and read aloud: ä and ö become a and o there.
    private static string Fold(char c)
    {
        var decomposed = c.ToString().Normalize(NormalizationForm.FormD);
        return string.Concat(decomposed.Where(d => CharUnicodeInfo.GetUnicodeCategory(d) != UnicodeCategory.NonSpacingMark));
    }
}

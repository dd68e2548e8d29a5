using System.Globalization;
using System.Text;

namespace ItsmSite.Contents.Services;

/// <summary>Forms the addresses of items.</summary>
public static class AutoroutePath
{
    private const int MaxLength = 200;

    /// <summary>A path in its stored form: lower case, words of letters and digits joined by hyphens, no empty segments.</summary>
    public static string Normalise(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return string.Join('/', path.Split('/').Select(Slug).Where(s => s.Length > 0));
    }

    /// <summary>The path of an article by its title; Finnish articles have a Finnish first word.</summary>
    public static string FromTitle(string title, string? culture)
    {
        ArgumentNullException.ThrowIfNull(title);
        var slug = Slug(title);
        return slug.Length == 0 ? "" : $"{(culture == "fi" ? "artikkelit" : "articles")}/{slug}";
    }

    /// <summary>The absolute URL of a path, each segment escaped.</summary>
    public static string ToUrl(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return "/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
    }

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

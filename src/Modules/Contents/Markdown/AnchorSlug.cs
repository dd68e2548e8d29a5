using System.Globalization;
using System.Text;

namespace ItsmSite.Contents.Markdown;

/// <summary>
/// Ids of headings. As GitHub does it (lower case, letters of every language kept, spaces to hyphens, punctuation gone), except that runs of hyphens
/// become one, as MkDocs does it: so a fragment written for either normalises to the same id.
/// </summary>
public static class AnchorSlug
{
    /// <summary>The id for a heading's text: NFC, at most 100 characters, "section" when nothing is left of it.</summary>
    public static string FromHeading(string text)
    {
        var slug = Reduce(text);
        return slug.Length == 0 ? "section" : slug;
    }

    /// <summary>The id that a link's fragment means: percent-decoded, without the #, reduced like a heading. Ids of footnotes ("fn:1") stay as they are.</summary>
    public static string FromFragment(string fragment)
    {
        var decoded = Decode(fragment.TrimStart('#'));
        return IsFootnote(decoded) ? decoded : Reduce(decoded);
    }

    /// <summary>
    /// The id among <paramref name="ids"/> that a fragment means: equal after normalising, else equal without accents, hyphens and underscores
    /// (MkDocs drops the dots of ä and numbers doubles with _1); null when there is none.
    /// </summary>
    public static string? Find(IReadOnlyCollection<string> ids, string fragment)
    {
        var wanted = FromFragment(fragment);
        if (wanted.Length == 0)
            return null;
        if (ids.Contains(wanted))
            return wanted;
        var key = LooseKey(wanted);
        return key.Length == 0 ? null : ids.FirstOrDefault(id => LooseKey(id) == key);
    }

    internal static bool IsFootnote(string id) =>
        (id.StartsWith("fn:", StringComparison.Ordinal) || id.StartsWith("fnref:", StringComparison.Ordinal))
        && id.Length < 20 && id.AsSpan(id.IndexOf(':', StringComparison.Ordinal)).IndexOfAnyExceptInRange('0', ':') < 0;

    /// <summary>Letters and digits only, lower case, without accents.</summary>
    public static string LooseKey(string id)
    {
        var builder = new StringBuilder(id.Length);
        foreach (var c in id.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                builder.Append(char.ToLowerInvariant(c));
        }

        return builder.ToString();
    }

    private static string Reduce(string text)
    {
        var builder = new StringBuilder(Math.Min(text.Length, 104));
        foreach (var c in Normal(text))
        {
            if (builder.Length >= 100)
                break;
            if (char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
                builder.Append(char.ToLowerInvariant(c));
            else if ((c == '-' || char.IsWhiteSpace(c)) && builder.Length > 0 && builder[^1] != '-')
                builder.Append('-');
        }

        if (builder.Length > 0 && char.IsHighSurrogate(builder[^1]))
            builder.Length--;
        return builder.ToString().TrimEnd('-');
    }

    /// <summary>NFC; a lone surrogate has no normal form and is left out.</summary>
    public static string Normal(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return string.Concat(text.Where(c => !char.IsSurrogate(c))).Normalize(NormalizationForm.FormC);
        }
    }

    private static string Decode(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
}

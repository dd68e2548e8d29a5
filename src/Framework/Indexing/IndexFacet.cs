namespace ItsmSite.Framework.Indexing;

/// <summary>
/// One value of a facet that a document has, for example <c>service-stage</c> and a term's id. It is meant for ids: one is neither
/// kept nor asked for when its name or value is empty or longer than <see cref="MaxLength"/>, begins or ends with a space, has a comma,
/// a control character or one beyond the Basic Multilingual Plane, or when its name has a colon.
/// </summary>
/// <param name="Name">The facet, by a name for programs; <c>type</c> and <c>culture</c> are the document's own.</param>
/// <param name="Value">The value, by its id.</param>
public sealed record IndexFacet(string Name, string Value)
{
    /// <summary>The facet of <see cref="IndexDocument.Type"/>.</summary>
    public const string TypeName = "type";

    /// <summary>The facet of <see cref="IndexDocument.Culture"/>.</summary>
    public const string CultureName = "culture";

    /// <summary>Most characters of a name and of a value.</summary>
    public const int MaxLength = 100;

    /// <summary>Most values that one document has or one query asks for; what comes after is left out.</summary>
    public const int MaxCount = 100;

    /// <summary>Reads <c>name:value,name:value</c>; what is not of this form is left out.</summary>
    public static IReadOnlyList<IndexFacet> Parse(string? text) =>
    [
        .. (text ?? "").Split(',').Select(part => part.Split(':', 2, StringSplitOptions.TrimEntries)).Where(pair => pair.Length == 2)
            .Select(pair => new IndexFacet(pair[0], pair[1])).Where(IsUsable).Distinct().Take(MaxCount),
    ];

    /// <summary>Writes facets so that <see cref="Parse"/> reads them; equal sets in any order give the same text, none gives "".</summary>
    public static string Format(IEnumerable<IndexFacet> facets) => string.Join(
        ',',
        facets.Where(IsUsable).Distinct().OrderBy(facet => facet.Name, StringComparer.Ordinal).ThenBy(facet => facet.Value, StringComparer.Ordinal)
            .Take(MaxCount).Select(facet => $"{facet.Name}:{facet.Value}"));

    private static bool IsUsable(IndexFacet facet) =>
        IsUsable(facet.Name) && IsUsable(facet.Value) && !facet.Name.Contains(':', StringComparison.Ordinal) && facet.Name is not (TypeName or CultureName);

    private static bool IsUsable(string text) =>
        text.Length is > 0 and <= MaxLength && !text.Any(sign => sign == ',' || char.IsControl(sign) || char.IsSurrogate(sign))
        && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]);
}

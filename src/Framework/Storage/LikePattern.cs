namespace ItsmSite.Framework.Storage;

/// <summary>Patterns for <c>EF.Functions.Like</c> of what people type; compare with the lower-case column.</summary>
public static class LikePattern
{
    /// <summary>The escape character, the last argument of <c>Like</c>.</summary>
    public const string Escape = "\\";

    /// <summary>Fits whatever holds this text; it has no wildcards of its own.</summary>
    public static string Containing(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var literal = text.Trim().Replace(Escape, @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
        return $"%{literal.ToLowerInvariant()}%";
    }
}

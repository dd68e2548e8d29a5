namespace ItsmSite.Contents.Services;

/// <summary>Which items of a list are wanted.</summary>
/// <param name="ContentType">Name of their type, or null for all that the list knows.</param>
public sealed record ContentListQuery(string? ContentType)
{
    /// <summary>Items on a page where nobody asks for another number.</summary>
    public const int DefaultSize = 25;

    /// <summary>Only those whose name has words that begin with each of these.</summary>
    public string Text { get; init; } = "";

    /// <summary><c>published</c>, <c>draft</c> (never published or with a draft beside), or empty for all.</summary>
    public string Status { get; init; } = "";

    /// <summary>Only those with this term of a taxonomy.</summary>
    public string Term { get; init; } = "";

    /// <summary>Only the actor's own.</summary>
    public bool Mine { get; init; }

    /// <summary><c>modified</c> (newest first) or <c>title</c>.</summary>
    public string Sort { get; init; } = "modified";

    /// <summary>Number of items before the first that is wanted.</summary>
    public int From { get; init; }

    /// <summary>Items on a page.</summary>
    public int Size { get; init; } = DefaultSize;
}

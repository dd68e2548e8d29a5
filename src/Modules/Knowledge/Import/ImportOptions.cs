namespace ItsmSite.Knowledge.Import;

/// <summary>How to read articles.</summary>
public sealed record ImportOptions
{
    /// <summary>Culture of all articles, "en" or "fi"; null: as their front matter says, else guessed from the text.</summary>
    public string? Culture { get; init; }

    /// <summary>Where links that start with '/' and match nothing lead; null: guessed (Microsoft's front matter means learn.microsoft.com).</summary>
    public string? SiteRoot { get; init; }

    /// <summary>Largest file (or JSONL line) in bytes.</summary>
    public int MaximumBytes { get; init; } = 5 * 1024 * 1024;

    /// <summary>Words that a text made to be included must have to be an article by itself as well.</summary>
    public int FragmentWords { get; init; } = 8;
}

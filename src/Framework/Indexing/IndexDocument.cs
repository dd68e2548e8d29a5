namespace ItsmSite.Framework.Indexing;

/// <summary>One document as its source hands it to the index: plain text, not yet analysed.</summary>
public sealed record IndexDocument
{
    /// <summary>Unique over all sources: the source's name, a colon and the id within it, for example <c>content:4g3…</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What kind of thing it is, for example <c>Article</c>; a facet.</summary>
    public required string Type { get; init; }

    /// <summary>Language of the text as a two-letter code (<c>en</c>, <c>fi</c>), or null when unknown.</summary>
    public string? Culture { get; init; }

    /// <summary>The interned id of the audience that may see it (see <see cref="Permissions.AudienceScope"/>).</summary>
    public required int Audience { get; init; }

    /// <summary>The title as shown.</summary>
    public required string Title { get; init; }

    /// <summary>Headings inside the body, in reading order; their text is also part of <see cref="Body"/>.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Words the author wants it found by, besides its text.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The whole text without markup; blocks are separated by line breaks.</summary>
    public string Body { get; init; } = "";

    /// <summary>What it can be filtered by besides type and culture; it may have several values of one facet.</summary>
    public IReadOnlyList<IndexFacet> Facets { get; init; } = [];

    /// <summary>Where it is read: an absolute path within the site.</summary>
    public required string Url { get; init; }

    /// <summary>The id it had where it was imported from, or null.</summary>
    public string? ExternalId { get; init; }

    /// <summary>What its readers say of it: −1 that it does not help, 1 that it does, 0 where nobody said.</summary>
    public float Worth { get; init; }

    /// <summary>Last change of what is shown, in UTC.</summary>
    public DateTime ModifiedUtc { get; init; }
}

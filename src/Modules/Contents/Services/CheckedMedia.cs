namespace ItsmSite.Contents.Services;

/// <summary>A file that was looked into.</summary>
/// <param name="ContentType">Media type by its content; empty where it is refused.</param>
/// <param name="Extension">Ending of names that fits the content, with the dot; empty where it is refused.</param>
/// <param name="Bytes">What is to be stored: as it came, or an SVG without what could act.</param>
/// <param name="Refusal">Why it is not taken, or none.</param>
public sealed record CheckedMedia(string ContentType, string Extension, ReadOnlyMemory<byte> Bytes, MediaRefusal Refusal)
{
    /// <summary>Whether it may be stored.</summary>
    public bool IsTaken => Refusal == MediaRefusal.None;

    /// <summary>Whether pages show it as a picture; anything else is a download.</summary>
    public bool IsPicture => MediaTypes.IsPicture(ContentType);

    /// <summary>A file that is not taken.</summary>
    public static CheckedMedia Refused(MediaRefusal refusal) => new("", "", default, refusal);
}

namespace ItsmSite.Contents.Markdown;

/// <summary>What became of an image.</summary>
public enum ImageKind
{
    /// <summary>Shown, from this site.</summary>
    Local,

    /// <summary>On another host: only a link to it is shown.</summary>
    Remote,

    /// <summary>The resolver knows no such file: the alternative text is shown.</summary>
    Missing,

    /// <summary>A scheme that is not allowed (data: too): the alternative text is shown.</summary>
    Refused,
}

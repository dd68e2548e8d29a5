namespace ItsmSite.Contents.Services;

/// <summary>How somebody asked others for help.</summary>
public enum HelpKind
{
    /// <summary>A question was asked.</summary>
    Question,

    /// <summary>Somebody reported what is wrong, or that they are still stuck.</summary>
    Report,
}

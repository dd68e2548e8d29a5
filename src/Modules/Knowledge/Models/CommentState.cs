namespace ItsmSite.Knowledge.Models;

/// <summary>Who sees a comment.</summary>
public enum CommentState
{
    /// <summary>Everybody who may read the article.</summary>
    Shown,

    /// <summary>Its writer, and those who may edit the article, until one of them lets it through.</summary>
    Waiting,

    /// <summary>Those who may edit the article.</summary>
    Hidden,
}

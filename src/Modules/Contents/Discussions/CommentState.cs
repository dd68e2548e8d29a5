namespace ItsmSite.Contents.Discussions;

/// <summary>Who sees what a reader wrote below an item.</summary>
public enum CommentState
{
    /// <summary>Everybody who may read the item.</summary>
    Shown,

    /// <summary>Its writer, and those who look after the item, until one of them lets it through.</summary>
    Waiting,

    /// <summary>Those who look after the item.</summary>
    Hidden,
}

namespace ItsmSite.Contents.Markdown;

/// <summary>What became of a link.</summary>
public enum LinkKind
{
    /// <summary>Leads to another page of this site.</summary>
    Internal,

    /// <summary>Leads to a place in the same text.</summary>
    Anchor,

    /// <summary>http or https to another host.</summary>
    External,

    /// <summary>A mail address or telephone number.</summary>
    Contact,

    /// <summary>Leads nowhere: the resolver knows no such page, or the text has no such heading. Shown as text.</summary>
    Missing,

    /// <summary>A scheme that is not allowed. Shown as text.</summary>
    Refused,
}

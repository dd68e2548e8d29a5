namespace ItsmSite.Contents.Markdown.Cleaning;

/// <summary>Where a URL leads.</summary>
internal enum UrlKind
{
    Refused,
    Relative,
    Fragment,
    Web,
    Contact,
}

using Markdig.Parsers;
using Markdig.Syntax;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>One tab of MkDocs' content tabs; its first child is a <see cref="TitleBlock"/>.</summary>
internal sealed class TabBlock(BlockParser parser) : ContainerBlock(parser)
{
    public int ContentIndent { get; init; }

    /// <summary>No tab stands before it.</summary>
    public bool IsFirst { get; set; }

    /// <summary>No tab stands after it.</summary>
    public bool IsLast { get; set; }
}

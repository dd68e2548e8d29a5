using Markdig.Parsers;
using Markdig.Syntax;

namespace ItsmSite.Knowledge.Markdown.Syntax;

/// <summary>One tab of MkDocs' content tabs; its first child is a <see cref="TitleBlock"/>.</summary>
internal sealed class TabBlock(BlockParser parser) : ContainerBlock(parser)
{
    public int ContentIndent { get; init; }
}

using Markdig.Parsers;
using Markdig.Syntax;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>A <c>:::</c> block that only groups its content, or (a stray end) has none.</summary>
internal sealed class DirectiveBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>What ends it: "row-end"; empty for <c>:::</c> alone; null when it is a single line.</summary>
    public string? End { get; init; }

    /// <summary>Colons of the opening; the plain end needs as many.</summary>
    public int Colons { get; init; }

    /// <summary>Columns that rows and columns of Microsoft's dialect indent their content by; −1 until the first line of content.</summary>
    public int ContentIndent { get; set; } = -1;

    /// <summary>Its closing line was read.</summary>
    public bool IsEnded { get; set; }
}

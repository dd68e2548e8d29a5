using Markdig.Parsers;
using Markdig.Syntax;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>A callout, from any of the dialects; its first child may be a <see cref="TitleBlock"/>.</summary>
internal sealed class CalloutBlock(BlockParser? parser) : ContainerBlock(parser)
{
    /// <summary>The name written: note, Tip, training.</summary>
    public string Name { get; init; } = "note";

    /// <summary>Shown without a title, as <c>!!! note ""</c> asks for.</summary>
    public bool IsUntitled { get; init; }

    /// <summary>Can be folded away.</summary>
    public bool IsCollapsible { get; init; }

    /// <summary>Of the collapsible ones: unfolded at first.</summary>
    public bool IsOpenAtFirst { get; init; }

    /// <summary>Columns that the content is indented by, for the dialect that indents.</summary>
    public int ContentIndent { get; init; }

    /// <summary>Its closing line was read.</summary>
    public bool IsEnded { get; set; }
}

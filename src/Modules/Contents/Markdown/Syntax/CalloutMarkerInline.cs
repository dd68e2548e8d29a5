using Markdig.Syntax.Inlines;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary><c>[!NOTE]</c>; at the start of a quotation it makes that a callout, elsewhere it is shown as the word. An empty name marks a quotation that is only a box.</summary>
internal sealed class CalloutMarkerInline(string name) : LeafInline
{
    public string Name { get; } = name;
}

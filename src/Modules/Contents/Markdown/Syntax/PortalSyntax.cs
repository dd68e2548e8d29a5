using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>Teaches Markdig the dialects of MkDocs, Microsoft Learn and GitHub.</summary>
internal sealed class PortalSyntax : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new CalloutParser());
        pipeline.BlockParsers.Insert(0, new TabParser());
        pipeline.BlockParsers.Insert(0, new DirectiveParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new BracketMarkerParser());
        pipeline.InlineParsers.Insert(0, new ColonInlineParser());
        pipeline.InlineParsers.Insert(0, new AttributeListParser());
        pipeline.BlockParsers.Insert(0, new NestingGuardParser());
        LeafGuard.Setup(pipeline);
        pipeline.DocumentProcessed += LeafGuard.Transform;
        pipeline.DocumentProcessed += CalloutQuotes.Transform;
        pipeline.DocumentProcessed += TabGroups.Transform;
        pipeline.DocumentProcessed += RawHtmlTamer.Transform;
        pipeline.DocumentProcessed += CodeLanguages.Transform;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.Insert(0, new CalloutRenderer());
        renderer.ObjectRenderers.Insert(0, new TabRenderer());
        renderer.ObjectRenderers.Insert(0, new DirectiveRenderer());
        renderer.ObjectRenderers.Insert(0, new TitleRenderer());
        renderer.ObjectRenderers.Insert(0, new CalloutMarkerRenderer());
        renderer.ObjectRenderers.Insert(0, new TaskRenderer());
    }
}

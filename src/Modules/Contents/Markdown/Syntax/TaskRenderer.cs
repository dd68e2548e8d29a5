using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ItsmSite.Contents.Markdown.Syntax;

/// <summary>Boxes of task lists are signs, no form controls.</summary>
internal sealed class TaskRenderer : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList obj) =>
        renderer.Write(obj.Checked ? "<span class=\"task task-done\">☑</span>" : "<span class=\"task\">☐</span>");
}

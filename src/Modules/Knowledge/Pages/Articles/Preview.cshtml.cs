using ItsmSite.Contents.Models;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>Renders a text that is being written exactly as its page will.</summary>
[RequirePermission("EditOwnContent")]
[RequestFormLimits(ValueLengthLimit = MarkdownBodyPart.MaxLength * 4, BufferBodyLengthLimit = MarkdownBodyPart.MaxLength * 8)]
public sealed class PreviewModel(ArticleRenderer renderer, ArticleEditor editor) : PageModel
{
    /// <summary>There is nothing to look at by itself.</summary>
    public IActionResult OnGet() => NotFound();

    /// <summary>Answers with safe HTML.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="contentItemId">The article it belongs to, whose pictures it shows; null for a new one. Of one that the writer may not edit nothing is shown.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IActionResult> OnPostAsync(string? markdown, string? contentItemId, CancellationToken cancellationToken)
    {
        var item = contentItemId is null ? null : await editor.FindAsync(contentItemId, cancellationToken);
        return Content((await renderer.RenderAsync(item, markdown ?? "", cancellationToken)).Html, "text/html");
    }
}

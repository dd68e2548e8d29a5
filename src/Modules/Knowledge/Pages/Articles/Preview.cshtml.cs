using System.Globalization;
using ItsmSite.Contents.Models;
using ItsmSite.Framework.Permissions;
using ItsmSite.Contents.Markdown;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>Renders a text that is being written exactly as its page will.</summary>
[RequirePermission("EditOwnContent")]
[RequestFormLimits(ValueLengthLimit = MarkdownBodyPart.MaxLength * 4, BufferBodyLengthLimit = MarkdownBodyPart.MaxLength * 8)]
public sealed class PreviewModel(MarkdownRenderer renderer) : PageModel
{
    /// <summary>There is nothing to look at by itself.</summary>
    public IActionResult OnGet() => NotFound();

    /// <summary>Answers with safe HTML.</summary>
    public IActionResult OnPost(string? markdown)
    {
        var context = MarkdownRenderContext.Default with { Culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName };
        return Content(renderer.Render(markdown ?? "", context).Html, "text/html");
    }
}

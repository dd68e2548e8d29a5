using ItsmSite.Contents.Models;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Services;
using ItsmSite.Knowledge.Writing.Checks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>Looks through an article while it is being written.</summary>
[RequirePermission("EditOwnContent")]
[RequestFormLimits(ValueLengthLimit = MarkdownBodyPart.MaxLength * 4, BufferBodyLengthLimit = MarkdownBodyPart.MaxLength * 8)]
public sealed class ChecksModel(ArticleChecks checks, ArticleEditor editor) : PageModel
{
    /// <summary>What the form holds.</summary>
    [BindProperty]
    public ArticleInput Input { get; set; } = new();

    /// <summary>What the author should look at.</summary>
    public IReadOnlyList<ArticleFinding> Findings { get; private set; } = [];

    /// <summary>There is nothing to look at by itself.</summary>
    public IActionResult OnGet() => NotFound();

    /// <summary>Answers with the list alone.</summary>
    public async Task<IActionResult> OnPostAsync(string? contentItemId, CancellationToken cancellationToken)
    {
        var item = contentItemId is null ? null : await editor.FindAsync(contentItemId, cancellationToken);
        if (contentItemId is not null && item is null) return NotFound();
        Findings = await checks.CheckAsync(Input, item, cancellationToken);
        ModelState.Clear();
        return Page();
    }
}

using ItsmSite.Contents.Models;
using ItsmSite.Contents.Panels;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>What one panel says of an article while it is being written.</summary>
[RequirePermission("EditOwnContent")]
[RequestFormLimits(ValueLengthLimit = MarkdownBodyPart.MaxLength * 4, BufferBodyLengthLimit = MarkdownBodyPart.MaxLength * 8)]
public sealed class PanelModel(ArticleEditor editor, IEnumerable<IEditorPanel> panels) : PageModel
{
    /// <summary>What the form holds.</summary>
    [BindProperty]
    public ArticleInput Input { get; set; } = new();

    /// <summary>What the panel says.</summary>
    public EditorPanelView Shown { get; private set; } = null!;

    /// <summary>Where a button of the editor's form stores the draft and shows it with its panels.</summary>
    public static string LookUrlOf(IUrlHelper url, string? contentItemId) =>
        url.Page("/Articles/Edit", "Look", contentItemId is null ? null : new { contentItemId }) ?? "";

    /// <summary>There is nothing to look at by itself.</summary>
    public IActionResult OnGet() => NotFound();

    /// <summary>Answers with the panel alone.</summary>
    public async Task<IActionResult> OnPostAsync(string name, string? contentItemId, CancellationToken cancellationToken)
    {
        if (panels.FirstOrDefault(p => p.Name == name) is not { } panel || Input.Markdown.Length > MarkdownBodyPart.MaxLength) return NotFound();
        if (await editor.DraftAsync(contentItemId, Input, cancellationToken) is not { } draft) return NotFound();
        Shown = await panel.BuildAsync(new EditedDraft(draft, LookUrlOf(Url, contentItemId)), cancellationToken);
        ModelState.Clear();
        return Page();
    }
}

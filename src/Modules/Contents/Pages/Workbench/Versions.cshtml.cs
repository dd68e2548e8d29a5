using System.Globalization;
using ItsmSite.Contents.Parts;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web.Models;
using ItsmSite.Framework.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents.Pages.Workbench;

/// <summary>The versions of an item: who made them and why, what changed, and a way back.</summary>
[RequirePermission("ViewContent")]
public sealed class VersionsModel(ContentEditor editor, ContentVersions versions, FieldsPartDriver fields, IStringLocalizer<ContentsTexts> texts) : PageModel
{
    /// <summary>The item.</summary>
    [BindProperty(SupportsGet = true)]
    public string ContentItemId { get; set; } = "";

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its versions, the newest first.</summary>
    public IReadOnlyList<ContentVersion> Versions { get; private set; } = [];

    /// <summary>A version beside the one before it; empty where none was chosen.</summary>
    public IReadOnlyList<ConflictSide> Sides { get; private set; } = [];

    /// <summary>Shows the versions; those who may not edit the item see none.</summary>
    /// <param name="version">The version to be compared with the one before it, or null.</param>
    /// <param name="since">What readers see is compared with what they saw at this time; or null.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IActionResult> OnGetAsync(string? version, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        if (await editor.FindAsync(ContentItemId, cancellationToken) is not { } edited) return NotFound();
        Name = ContentNames.Of(edited.Item, edited.Type, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        Versions = await versions.ListAsync(ContentItemId, cancellationToken);
        var chosen = version is null ? -1 : Versions.ToList().FindIndex(v => v.Item.ContentItemVersionId == version);
        if (chosen >= 0 && chosen + 1 < Versions.Count) Compare(Versions[chosen + 1], Versions[chosen], edited.Type);
        else if (since is { } time && Versions.FirstOrDefault(v => v.Item.Published) is { } present)
            Compare(Versions.FirstOrDefault(v => v.Item.PublishedUtc <= time.UtcDateTime) ?? Versions[^1], present, edited.Type);
        return Page();
    }

    /// <summary>Brings a version back.</summary>
    public async Task<IActionResult> OnPostRestoreAsync(string versionId, CancellationToken cancellationToken)
    {
        try
        {
            if (!await editor.RestoreAsync(ContentItemId, versionId, texts["Restored a former version"], cancellationToken)) return NotFound();
            TempData["Notice"] = texts["The version is back. Look it over, then publish it."].Value;
        }
        catch (ContentInvalidException error)
        {
            TempData["Problem"] = string.Join(" ", error.Errors.Select(e => e.In(texts)));
        }

        return Redirect($"/workbench/content/{ContentItemId}");
    }

    private void Compare(ContentVersion former, ContentVersion next, ContentTypeDefinition type)
    {
        var (before, after) = LineDifference.Compare(ContentText.Of(former.Item, type, fields), ContentText.Of(next.Item, type, fields));
        Sides =
        [
            new ConflictSide(texts["Before"], former.Item.Author, before, IsNewer: false),
            new ConflictSide(texts["After"], next.Item.Author, after, IsNewer: true),
        ];
    }
}

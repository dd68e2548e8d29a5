using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Contents.Pages.Content;

/// <summary>An address that an item had: leads to where it is read now, those who may read it.</summary>
[RequirePermission("ViewContent")]
public sealed class FormerModel(ContentReader reader) : PageModel
{
    /// <summary>Leads on for good, or 404 where the reader sees nothing there.</summary>
    public async Task<IActionResult> OnGetAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await reader.FindItemAsync(contentItemId, VersionOptions.Published, cancellationToken) is not { } found) return NotFound();
        // Another item may take the address one day: browsers are not to remember.
        Response.Headers.CacheControl = "no-cache, private";
        return RedirectPermanent(ContentNames.UrlOf(found.Item) + Request.QueryString);
    }
}

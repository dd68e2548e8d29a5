using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace ItsmSite.Contents.Pages.Content;

/// <summary>An item of any type as its readers see it; reached by its own address or by its id.</summary>
[RequirePermission("ViewContent")]
public sealed class DisplayModel(ContentReader reader, IActorAccessor actor, IOptions<ContentPageOptions> pages, IStringLocalizer<ContentsTexts> texts) : PageModel
{
    /// <summary>The item.</summary>
    public ContentView View { get; private set; } = null!;

    /// <summary>True when the newest version is shown before its readers see it.</summary>
    public bool IsDraft { get; private set; }

    /// <summary>Two-letter code of the language it is written in; the reader's where it is written in several.</summary>
    public string Language => View.Item.As<LocalizationPart>() is { Culture.Length: > 0 } part ? part.Culture : System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>Whether the reader may edit it.</summary>
    public bool CanEdit => actor.Current.CanEdit(View.Item, View.Type);

    /// <summary>Who else may read it, in words; null where everybody does.</summary>
    public string? Audience => View.Item.As<AudiencePart>() is { } part && (part.Roles.Count > 0 || part.Users.Count > 0 || part.Private)
        ? part.Private && part.Users.Count <= 1 ? texts["Only you"] : string.Join(", ", part.Roles.Select(r => texts[r].Value).Concat(part.Users))
        : null;

    /// <summary>Shows the item, or leads to the page that a module has for its type; 404 where the reader does not see one.</summary>
    public async Task<IActionResult> OnGetAsync(string contentItemId, bool draft, CancellationToken cancellationToken)
    {
        var view = await reader.FindAsync(contentItemId, draft ? VersionOptions.Latest : VersionOptions.Published, cancellationToken);
        if (view is null) return NotFound();
        if (pages.Value.DisplayPages.TryGetValue(view.Item.ContentType, out var own))
        {
            // One without an address of its own is shown at its page's.
            var address = ContentNames.UrlOf(view.Item);
            return view.Item.Published && address != Request.Path ? Redirect(address) : RedirectToPage(own, new { contentItemId, draft = draft ? "true" : null });
        }

        View = view;
        IsDraft = !view.Item.Published;
        return Page();
    }
}

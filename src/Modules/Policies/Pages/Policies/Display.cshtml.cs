using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Policies.Services;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Policies.Pages.Policies;

/// <summary>A policy as its readers see it, with the form by which they confirm it; reached by its own address, or by its id to look at a draft.</summary>
[RequirePermission("ViewContent")]
public sealed class DisplayModel(
    PolicyReader reader, PolicyConfirmations confirmations, PolicyChanges changes, PolicyLists lists, RoleNames names, IActorAccessor actor, TimeProvider time, IStringLocalizer<PoliciesTexts> texts) : PageModel
{
    /// <summary>The policy.</summary>
    public PolicyView Policy { get; private set; } = null!;

    /// <summary>What was published while the reader read another version; null otherwise.</summary>
    public PolicyChange? Meanwhile { get; private set; }

    /// <summary>Another policy that waits for the reader, once this one is confirmed; null where none does.</summary>
    public PolicyRow? Next { get; private set; }

    /// <summary>True when the newest version is shown before its readers see it.</summary>
    public bool IsDraft => !Policy.Item.Published;

    /// <summary>Whether the reader is to confirm it now.</summary>
    public bool IsWaiting => Policy.IsAsked && !Policy.IsConfirmed;

    /// <summary>Whether the last day to confirm it is over.</summary>
    public bool IsOverdue => ReminderSteps.IsOverdue(Policy.Part.ConfirmBy, time.GetUtcNow().UtcDateTime);

    /// <summary>Whether the reader may edit it.</summary>
    public bool CanEdit => actor.Current.CanEdit(Policy.Item, Policy.Type);

    /// <summary>Whether the reader may see who confirmed it.</summary>
    public bool CanViewConfirmations => !IsDraft && Policy.Part.Asks && actor.Current.CanViewConfirmations(Policy.Item);

    /// <summary>Who is asked to confirm it, in words.</summary>
    public string WhoConfirms => !Policy.Part.Asks ? texts["Nobody: it is only to read"]
        : Policy.Part.AsksEverybody ? texts["Everybody who may read it"] : string.Join(", ", Policy.Part.AskedRoles.Select(names.Of));

    /// <summary>Who else may read it, in words; null where everybody does.</summary>
    public string? Audience => Policy.Item.As<AudiencePart>() is { } part && part.Roles.Count + part.Users.Count > 0
        ? string.Join(", ", part.Roles.Select(names.Of).Append(part.Users.Count switch { 0 => "", 1 => texts["1 person"], var count => texts["{0} people", count] }).Where(n => n.Length > 0))
        : null;

    /// <summary>Shows the policy, or 404 where the reader does not see one.</summary>
    public Task<IActionResult> OnGetAsync(string contentItemId, bool draft, CancellationToken cancellationToken) =>
        ShowAsync(contentItemId, draft ? VersionOptions.Latest : VersionOptions.Published, cancellationToken);

    /// <summary>Records that the reader has read the version that was shown and will follow it.</summary>
    public async Task<IActionResult> OnPostConfirmAsync(string contentItemId, string? versionId, CancellationToken cancellationToken)
    {
        switch (await confirmations.ConfirmAsync(contentItemId, versionId, cancellationToken))
        {
            case ConfirmOutcome.NotFound:
                return NotFound();
            case ConfirmOutcome.Changed:
                Meanwhile = await changes.FindAsync(contentItemId, versionId, cancellationToken);
                ModelState.AddModelError("", texts["It was changed while you were reading, so nothing was recorded. Look at what changed, then confirm the new text."]);
                return await ShowAsync(contentItemId, VersionOptions.Published, cancellationToken);
            case ConfirmOutcome.NotAsked:
                TempData["Notice"] = texts["Nobody asks you to confirm this one: reading it is enough."].Value;
                break;
            case ConfirmOutcome.Confirmed:
                TempData["Notice"] = texts["Thank you. It is recorded that you have read this and will follow it."].Value;
                break;
        }

        return await reader.FindItemAsync(contentItemId, cancellationToken) is { } confirmed ? Redirect(ContentNames.UrlOf(confirmed.Item)) : NotFound();
    }

    private async Task<IActionResult> ShowAsync(string contentItemId, VersionOptions version, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(contentItemId, version, cancellationToken) is not { } policy) return NotFound();
        Policy = policy;
        if (policy is { IsAsked: true, IsConfirmed: true }) Next = await lists.ListAsync(PolicyFilter.ToConfirm, 1, 1, cancellationToken) is { Policies: [var next, ..] } ? next : null;
        return Page();
    }
}

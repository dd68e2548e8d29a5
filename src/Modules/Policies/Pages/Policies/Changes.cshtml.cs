using ItsmSite.Framework.Permissions;
using ItsmSite.Policies.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Policies.Pages.Policies;

/// <summary>What changed in a policy since the reader confirmed it.</summary>
[RequirePermission("ViewContent")]
public sealed class ChangesModel(PolicyChanges changes) : PageModel
{
    /// <summary>The policy and what the reader confirmed.</summary>
    public PolicyChange Change { get; private set; } = null!;

    /// <summary>Shows both; leads to the policy where there is nothing to compare, which answers 404 where the reader does not see it.</summary>
    public async Task<IActionResult> OnGetAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await changes.FindMineAsync(contentItemId, cancellationToken) is not { } change) return Redirect($"/policies/id/{contentItemId}");
        Change = change;
        return Page();
    }
}

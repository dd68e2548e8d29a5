using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Policies.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Policies.Pages.Policies;

/// <summary>All policies the reader may see, with what the reader has confirmed.</summary>
[RequirePermission("ViewContent")]
public sealed class IndexModel(PolicyLists lists, IActorAccessor actor, TimeProvider time) : PageModel
{
    private const int PageSize = 20;

    /// <summary>Number of the page shown, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary><c>confirm</c> for those to confirm, <c>confirmed</c> for those that are; all otherwise.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    /// <summary>Which policies are shown.</summary>
    public PolicyFilter Filter => Show switch { "confirm" => PolicyFilter.ToConfirm, "confirmed" => PolicyFilter.Confirmed, _ => PolicyFilter.All };

    /// <summary>The policies of this page.</summary>
    public PolicyListPage List { get; private set; } = null!;

    /// <summary>How many the reader is asked to confirm and has not.</summary>
    public int Waiting { get; private set; }

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Number = Math.Clamp(Number, 1, 500);
        List = await lists.ListAsync(Filter, Number, PageSize, cancellationToken);
        Waiting = Filter == PolicyFilter.ToConfirm ? List.Total : await lists.CountWaitingAsync(cancellationToken);
    }

    /// <summary>Whether the reader may see who confirmed a policy.</summary>
    public bool CanViewConfirmations(PolicyRow policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Part.Asks && actor.Current.CanViewConfirmations(policy.Item);
    }

    /// <summary>Whether the last day to confirm a policy is over.</summary>
    public bool IsOverdue(PolicyRow policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return ReminderSteps.IsOverdue(policy.Part.ConfirmBy, time.GetUtcNow().UtcDateTime);
    }

    /// <summary>Address of another page of the same list.</summary>
    public string UrlOf(int number) => ListAddress.Of("/policies", number, ("show", Show));
}

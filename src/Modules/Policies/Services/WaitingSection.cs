using ItsmSite.Contents.Services;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web.Texts;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Policies.Services;

/// <summary>The home page's list of policies that wait to be confirmed; nothing while none does.</summary>
public sealed class WaitingSection(PolicyLists lists, TimeText time, TimeProvider clock, IActorAccessor actor, IStringLocalizer<PoliciesTexts> texts) : IHomeSection
{
    private const int Shown = 3;

    /// <inheritdoc />
    public int Order => 3;

    /// <inheritdoc />
    public async Task<HomeSection?> BuildAsync(CancellationToken cancellationToken)
    {
        if (!actor.Current.IsPerson || !actor.Current.Has(Contents.ContentPermissions.ViewContent)) return null;
        var waiting = await lists.ListAsync(PolicyFilter.ToConfirm, 1, Shown, cancellationToken);
        if (waiting.Total == 0) return null;
        return new HomeSection(
            waiting.Total == 1 ? texts["1 policy to confirm"] : texts["{0} policies to confirm", waiting.Total],
            [.. waiting.Policies.Select(p => new HomeLink(p.Name, ContentNames.UrlOf(p.Item), Note(p)))],
            waiting.Total > Shown ? new MenuItem(texts["All {0}", waiting.Total], "/policies?show=confirm", null) : null);
    }

    private string Note(PolicyRow policy)
    {
        if (policy.Part.ConfirmBy is { } day)
            return ReminderSteps.IsOverdue(day, clock.GetUtcNow().UtcDateTime) ? texts["Should have been confirmed by {0}", time.Date(day)] : texts["Please confirm by {0}", time.Date(day)];
        return policy.Mine is null ? policy.Summary : texts["It changed since you confirmed it."];
    }
}

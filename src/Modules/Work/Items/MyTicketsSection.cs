using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Work.Items;

/// <summary>The home page's list of what the reader asked for and is not done yet; nothing while there is none.</summary>
public sealed class MyTicketsSection(WorkItemLists lists, WorkNames names, IActorAccessor actor, IStringLocalizer<WorkTexts> texts) : IHomeSection
{
    private const int Shown = 5;

    /// <inheritdoc />
    public int Order => 2;

    /// <inheritdoc />
    public async Task<HomeSection?> BuildAsync(CancellationToken cancellationToken)
    {
        if (!actor.Current.IsPerson || !actor.Current.Has(Permissions.ReportItems)) return null;
        var open = await lists.ListMyOpenAsync(Shown, cancellationToken);
        return open.Count == 0 ? null : new HomeSection(
            texts["My tickets"],
            [.. open.Select(i => new HomeLink(i.Title, WorkAddress.OfTicket(i.Number), texts["{0}: {1}", i.Number, names.StateOf(i.Kind, i.State)], i.ChangedUtc))],
            new MenuItem(texts["All of them"], WorkAddress.Tickets, null));
    }
}

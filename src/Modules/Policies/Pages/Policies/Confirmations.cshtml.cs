using System.Globalization;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Framework.Web;
using ItsmSite.Policies.Models;
using ItsmSite.Policies.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Policies.Pages.Policies;

/// <summary>Who has confirmed a policy and who has not, as a page, as a file and for printing; for its owner and those with the permission.</summary>
[RequirePermission("ViewContent")]
public sealed class ConfirmationsModel(
    PolicyReader reader, ConfirmationList list, PolicyReminders reminders, ItemAudit audit, UnitOfWork work, IActorAccessor actor, IStringLocalizer<PoliciesTexts> texts) : PageModel
{
    private const int PageSize = 50;
    private const int PrintSize = 2_000;

    /// <summary>Only those whose name or user name holds this.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Only those of this department.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Department { get; set; }

    /// <summary><c>waiting</c> for those who have not, <c>confirmed</c> for those who have; both otherwise.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    /// <summary>Whether all of them stand on one page, for printing; the first 2,000.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Whole { get; set; }

    /// <summary>Number of the page shown, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>The policy.</summary>
    public ContentItem Policy { get; private set; } = null!;

    /// <summary>What it is called in the reader's language.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Which version it is, and who is asked.</summary>
    public PolicyPart Part { get; private set; } = null!;

    /// <summary>The people of this page, and the counts.</summary>
    public ConfirmationPage People { get; private set; } = null!;

    /// <summary>The last time that people were to be reminded; null where none came yet.</summary>
    public DateTime? LastReminderUtc { get; private set; }

    /// <summary>Whether reminders can be asked for now.</summary>
    public bool CanRemind { get; private set; }

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsFiltered => !string.IsNullOrEmpty(Q) || !string.IsNullOrEmpty(Department) || !string.IsNullOrEmpty(Show);

    private ConfirmationFilter Filter => new() { Text = Q ?? "", Department = Department ?? "", Confirmed = Show switch { "waiting" => false, "confirmed" => true, _ => null } };

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await FindAsync(contentItemId, cancellationToken) is { } refusal) return refusal;
        Number = Math.Clamp(Number, 1, 500);
        People = await list.ReadAsync(Policy, Filter, Whole ? 1 : Number, Whole ? PrintSize : PageSize, cancellationToken);
        (LastReminderUtc, CanRemind) = await reminders.FindStateAsync(Policy, cancellationToken);
        return Page();
    }

    /// <summary>The filtered list as a file of comma-separated values.</summary>
    public async Task<IActionResult> OnGetExportAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await FindAsync(contentItemId, cancellationToken) is { } refusal) return refusal;
        await audit.AddAsync(PolicyAudit.Exported, Policy, null, cancellationToken);
        await work.CommitAsync(cancellationToken);
        return new CsvFile(
            "confirmations.csv",
            [texts["Name"], texts["User name"], texts["Department"], texts["Confirmed (UTC)"], texts["Version"], texts["Reminded (UTC)"]],
            list.ReadAllAsync(Policy, Filter, cancellationToken).Select(RowOf));
    }

    /// <summary>Asks for reminders to all who have not confirmed it.</summary>
    public async Task<IActionResult> OnPostRemindAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await FindAsync(contentItemId, cancellationToken) is { } refusal) return refusal;
        TempData["Notice"] = (await reminders.RequestAsync(Policy, cancellationToken)
            ? texts["Everybody who has not confirmed it gets a reminder within some minutes."]
            : texts["They were reminded less than a day ago. You can do it again tomorrow."]).Value;
        return Redirect($"/workbench/policies/{contentItemId}");
    }

    /// <summary>Address of this list with the same filters.</summary>
    /// <param name="number">Number of the page.</param>
    /// <param name="handler">Name of the handler, or null for the list.</param>
    /// <param name="whole">Whether all stand on one page.</param>
    public string AddressOf(int number = 1, string? handler = null, bool whole = false) => ListAddress.Of(
        $"/workbench/policies/{Policy.ContentItemId}", number, ("handler", handler), ("q", Q), ("department", Department), ("show", Show), ("whole", whole ? "true" : null));

    // Who does not see the policy gets the same answer as where there is none.
    private async Task<IActionResult?> FindAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await reader.FindItemAsync(contentItemId, cancellationToken) is not { } found) return NotFound();
        if (!actor.Current.CanViewConfirmations(found.Item)) return Forbid();
        (Policy, Part) = (found.Item, found.Item.GetOrCreate<PolicyPart>());
        Name = ContentNames.Of(found.Item, found.Type, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        return null;
    }

    private static IReadOnlyList<string?> RowOf(ConfirmationRow row) => [row.DisplayName, row.UserName, row.Department, Time(row.ConfirmedUtc), row.Number, Time(row.RemindedUtc)];

    private static string Time(DateTime? utc) => utc?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "";
}

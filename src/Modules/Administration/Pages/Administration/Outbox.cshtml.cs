using System.Globalization;
using ItsmSite.Administration.Services;
using ItsmSite.Framework.Permissions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Administration.Pages.Administration;

/// <summary>What waits to leave the site, and what was given up.</summary>
[RequirePermission("ManageOutbox")]
public sealed class OutboxModel(Outbox outbox, IStringLocalizer<AdministrationTexts> texts) : PageModel
{
    private const int MaxPages = 400;

    /// <summary>The messages shown; without it those that were given up, where there are any.</summary>
    [BindProperty(SupportsGet = true)]
    public OutboxState? State { get; set; }

    /// <summary>Number of the page shown, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>How many there are of each state.</summary>
    public OutboxCounts Counts { get; private set; } = null!;

    /// <summary>The state shown.</summary>
    public OutboxState Shown => State ?? (Counts.Parked > 0 ? OutboxState.Parked : OutboxState.Waiting);

    /// <summary>The messages of this page.</summary>
    public IReadOnlyList<OutboxEntry> Messages { get; private set; } = [];

    /// <summary>Number of pages.</summary>
    public int Pages => Math.Min((Counts.Of(Shown) + Outbox.PageSize - 1) / Outbox.PageSize, MaxPages);

    /// <summary>A state in the reader's words.</summary>
    public string NameOf(OutboxState state) => state switch
    {
        OutboxState.Parked => texts["Given up"],
        OutboxState.Sending => texts["Being sent"],
        _ => texts["Waiting"],
    };

    /// <summary>Lists messages.</summary>
    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    /// <summary>Has a message tried again.</summary>
    public async Task<IActionResult> OnPostRetryAsync(long id, CancellationToken cancellationToken) =>
        await AnswerAsync(await outbox.RetryAsync(id, cancellationToken), texts["The message is tried again now."], cancellationToken);

    /// <summary>Throws a message away.</summary>
    public async Task<IActionResult> OnPostDiscardAsync(long id, string? reason, CancellationToken cancellationToken)
    {
        var why = (reason ?? "").Trim();
        if (why.Length is 0 or > Outbox.MaxReasonLength)
        {
            ModelState.AddModelError("", why.Length == 0 ? texts["Say why the message is discarded."] : texts["Please say it in at most {0} characters", Outbox.MaxReasonLength]);
            await LoadAsync(cancellationToken);
            return Page();
        }

        return await AnswerAsync(await outbox.DiscardAsync(id, why, cancellationToken), texts["The message is discarded."], cancellationToken);
    }

    /// <summary>Address of a list.</summary>
    public static string UrlOf(OutboxState state, int page = 1) =>
        $"/workbench/outbox?state={state.ToString().ToLowerInvariant()}" + (page > 1 ? $"&p={page.ToString(CultureInfo.InvariantCulture)}" : "");

    private async Task<IActionResult> AnswerAsync(bool isDone, string notice, CancellationToken cancellationToken)
    {
        if (isDone)
        {
            TempData["Notice"] = notice;
            return LocalRedirect(UrlOf(OutboxState.Parked));
        }

        State = OutboxState.Parked;
        ModelState.AddModelError("", texts["Somebody else has decided about this message already. The list below is as it is now."]);
        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Counts = await outbox.CountAsync(cancellationToken);
        Number = Math.Clamp(Number, 1, Math.Max(1, Pages));
        Messages = await outbox.ListAsync(Shown, Number, cancellationToken);
    }
}

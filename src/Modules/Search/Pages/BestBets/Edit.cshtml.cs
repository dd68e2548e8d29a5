using ItsmSite.Contents.Services;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Search.BestBets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Search.Pages.BestBets;

/// <summary>Adds a best bet, or changes one.</summary>
[RequirePermission("ManageBestBets")]
public sealed class EditModel(BestBetLists lists, BestBetEditor editor, BestBetTexts names, IStringLocalizer<SearchResource> texts) : EditPage<BestBetView>
{
    private const string Path = "/workbench/best-bets/edit";

    /// <summary>What people search for, one phrase on a line; may be given in the address of a new one, as the page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    /// <summary>Address of the page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Address { get; set; }

    /// <summary>Only for readers of this language; empty for all.</summary>
    [BindProperty]
    public string? Culture { get; set; }

    /// <summary>The last day.</summary>
    [BindProperty]
    public DateOnly? Until { get; set; }

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Note { get; set; }

    /// <summary>States in words.</summary>
    public BestBetTexts Names => names;

    /// <inheritdoc />
    protected override string FormPath => Path;

    /// <inheritdoc />
    protected override Task<BestBetView?> FindAsync(long id, CancellationToken cancellationToken) => lists.FindAsync(id, cancellationToken);

    /// <inheritdoc />
    protected override int RevisionOf(BestBetView kept) => kept.Bet.Revision;

    /// <inheritdoc />
    protected override void Fill()
    {
        if (Kept is not { Bet: var bet }) return;
        (Words, Culture, Until, Note) = (string.Join('\n', Kept.Phrases), bet.Culture, bet.Until, bet.Note);
        Address = Kept.PageName is null ? "" : PublishedPages.AddressOf(bet.ContentItemId);
    }

    /// <inheritdoc />
    protected override async Task<EditAnswer> KeepAsync(CancellationToken cancellationToken)
    {
        // What is no day is one that is past.
        var input = new BestBetInput(Words, Address, Culture, ModelState.IsValid ? Until : DateOnly.MinValue, Note);
        var outcome = Id is { } id ? await editor.ChangeAsync(id, Revision, input, cancellationToken) : await editor.AddAsync(input, cancellationToken);
        return outcome switch
        {
            BestBetOutcome.Done => EditAnswer.Done,
            BestBetOutcome.NotFound => EditAnswer.NotFound,
            BestBetOutcome.Conflict => EditAnswer.Conflict,
            _ => EditAnswer.Fault(names.FaultOf(outcome)),
        };
    }

    /// <inheritdoc />
    protected override IActionResult Leave()
    {
        TempData["Notice"] = texts["Saved. People who search these words find the page first."].Value;
        return Redirect("/workbench/best-bets");
    }
}

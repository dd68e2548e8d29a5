using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Search.Synonyms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Search.Pages.SearchSynonyms;

/// <summary>The synonyms of the site, and those that are proposed.</summary>
[RequirePermission("ManageSynonyms")]
public sealed class ListModel(SynonymLists lists, SynonymEditor editor, IEnumerable<ISynonymProposals> proposals, IStringLocalizer<SearchResource> texts) : PageModel
{
    internal const string Path = "/workbench/synonyms";

    /// <summary>Only those that hold this.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Number of the page shown, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>The sets of this page.</summary>
    public SynonymListPage List { get; private set; } = new([], 0, 1);

    /// <summary>What is proposed; shown where nothing is looked for.</summary>
    public IReadOnlyList<SynonymProposal> Proposals { get; private set; } = [];

    /// <summary>Whether a filter is put on.</summary>
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Q);

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (Q?.Length > SynonymCheck.MaxLength) Q = Q[..SynonymCheck.MaxLength];
        List = await lists.ListAsync(Q ?? "", Number, cancellationToken);
        Number = Math.Clamp(Number, 1, List.Pages);
        if (IsFiltered || Number > 1) return;
        var found = new List<SynonymProposal>();
        foreach (var source in proposals) found.AddRange(await source.FindAsync(cancellationToken));
        Proposals = found;
    }

    /// <summary>Removes a set.</summary>
    public async Task<IActionResult> OnPostDeleteAsync([FromQuery] long id, CancellationToken cancellationToken)
    {
        if ((await editor.RemoveAsync(id, cancellationToken)).Outcome == SynonymOutcome.Done) TempData["Notice"] = texts["Deleted."].Value;
        return Redirect(Path);
    }

    /// <summary>Refuses a proposal.</summary>
    public async Task<IActionResult> OnPostRefuseAsync([FromQuery] string? text, [FromQuery] string? target, CancellationToken cancellationToken)
    {
        var refused = false;
        foreach (var source in proposals) refused |= await source.RefuseAsync(text ?? "", target ?? "", cancellationToken);
        if (!refused) return NotFound();
        TempData["Notice"] = texts["It is not proposed again."].Value;
        return Redirect(Path);
    }

    /// <summary>Address of the list with the same filter.</summary>
    public string AddressOf(int number) => ListAddress.Of(Path, number, ("q", Q));

    /// <summary>Address of the form with a proposal in it.</summary>
    public static string AcceptUrlOf(SynonymProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return ListAddress.Of(EditModel.Path, 1, ("words", proposal.Text), ("targets", proposal.Target));
    }

    /// <summary>Where a proposal is refused.</summary>
    public static string RefuseUrlOf(SynonymProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return ListAddress.Of(Path, 1, ("handler", "Refuse"), ("text", proposal.Text), ("target", proposal.Target));
    }
}

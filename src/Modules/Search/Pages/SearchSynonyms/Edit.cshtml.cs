using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Search.Synonyms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Search.Pages.SearchSynonyms;

/// <summary>Adds or changes synonyms.</summary>
[RequirePermission("ManageSynonyms")]
public sealed class EditModel(SynonymLists lists, SynonymEditor editor, SynonymTexts names, IStringLocalizer<SearchResource> texts) : EditPage<SynonymSet>
{
    internal const string Path = "/workbench/synonyms/edit";

    private const string Separator = ", ";

    /// <summary>The words; may be given in the address of a new set, as the targets.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    /// <summary>What they also find.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Targets { get; set; }

    /// <inheritdoc />
    protected override string FormPath => Path;

    /// <inheritdoc />
    protected override Task<SynonymSet?> FindAsync(long id, CancellationToken cancellationToken) => lists.FindAsync(id, cancellationToken);

    /// <inheritdoc />
    protected override int RevisionOf(SynonymSet kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return kept.Revision;
    }

    /// <inheritdoc />
    protected override void Fill()
    {
        if (Kept?.ToRule() is { } rule) (Words, Targets) = (string.Join(Separator, rule.Words), string.Join(Separator, rule.Targets));
    }

    /// <inheritdoc />
    protected override async Task<EditAnswer> KeepAsync(CancellationToken cancellationToken)
    {
        var input = new SynonymInput(Words, Targets);
        var check = Id is { } id ? await editor.ChangeAsync(id, Revision, input, cancellationToken) : await editor.AddAsync(input, cancellationToken);
        return check.Outcome switch
        {
            SynonymOutcome.Done => EditAnswer.Done,
            SynonymOutcome.NotFound => EditAnswer.NotFound,
            SynonymOutcome.Conflict => EditAnswer.Conflict,
            _ => EditAnswer.Fault(names.FaultOf(check)),
        };
    }

    /// <inheritdoc />
    protected override IActionResult Leave()
    {
        var first = (Words ?? "").Split(',', ';', '\n')[0].Trim();
        (TempData["Notice"], TempData["NoticeLink"], TempData["NoticeUrl"]) = (texts["Saved. Searches use it now."].Value, texts["Search for “{0}”", first].Value, $"/search?q={Uri.EscapeDataString(first)}");
        return Redirect(ListModel.Path);
    }
}

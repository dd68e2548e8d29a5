using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Framework.Web;

/// <summary>
/// A page that adds one record, or changes one: it fills its form, keeps what was typed, shows a fault at its field, and where somebody else changed the record
/// meanwhile what is kept beside what was typed. Who may is asked by the page's permission and again where records are found and kept.
/// </summary>
/// <typeparam name="T">The record as it is shown.</typeparam>
public abstract class EditPage<T> : PageModel
    where T : class
{
    /// <summary>Number of the record; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Id { get; set; }

    /// <summary>Its revision when the form was filled.</summary>
    [BindProperty]
    public int Revision { get; set; }

    /// <summary>The record as it is kept; null for a new one.</summary>
    public T? Kept { get; private set; }

    /// <summary>True where somebody else changed it while the form was open.</summary>
    public bool IsConflict { get; private set; }

    /// <summary>Where the form is sent.</summary>
    public string FormUrl => Id is { } id ? string.Create(CultureInfo.InvariantCulture, $"{FormPath}/{id}") : FormPath;

    /// <summary>Address of the form for a new record.</summary>
    protected abstract string FormPath { get; }

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken)) return NotFound();
        if (Kept is not null) Revision = RevisionOf(Kept);
        Fill();
        ModelState.Clear();
        return Page();
    }

    /// <summary>Keeps what the form holds.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var answer = await KeepAsync(cancellationToken);
        if (answer.State == EditState.NotFound || !await LoadAsync(cancellationToken)) return NotFound();
        if (answer.State == EditState.Done) return Leave();
        ModelState.Clear();
        if (answer.State == EditState.Conflict && Kept is not null) (IsConflict, Revision) = (true, RevisionOf(Kept));
        else ModelState.AddModelError(answer.Field, answer.Message);
        return Page();
    }

    /// <summary>The record of a number as who is acting sees it; null where there is none.</summary>
    protected abstract Task<T?> FindAsync(long id, CancellationToken cancellationToken);

    /// <summary>Its revision now.</summary>
    protected abstract int RevisionOf(T kept);

    /// <summary>Fills the form from <see cref="Kept"/>, or for a new record.</summary>
    protected abstract void Fill();

    /// <summary>Keeps what the form holds: adds a record, or changes it.</summary>
    protected abstract Task<EditAnswer> KeepAsync(CancellationToken cancellationToken);

    /// <summary>Where to go once it is kept.</summary>
    protected abstract IActionResult Leave();

    /// <summary>Reads what the form offers to choose from.</summary>
    protected virtual Task LoadChoicesAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        await LoadChoicesAsync(cancellationToken);
        if (Id is not { } id) return true;
        Kept = await FindAsync(id, cancellationToken);
        return Kept is not null;
    }
}

using ItsmSite.Contents.Services;
using ItsmSite.Findability.Log;
using ItsmSite.Findability.Models;
using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Framework.Web;
using Microsoft.EntityFrameworkCore;
using System.Globalization;

namespace ItsmSite.Findability.Saved;

/// <summary>Adds, changes and removes saved searches, for those with the permission.</summary>
public sealed class SavedSearchEditor(UnitOfWork work, PublishedPages pages, IPeople people, IActorAccessor actor, TimeProvider time)
{
    /// <summary>The last place that is good enough where nobody says otherwise: people look at three.</summary>
    public const int DefaultWantedRank = 3;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Whether the actor may.</summary>
    public bool CanManage => actor.Current.Has(Permissions.ManageSearchGaps);

    /// <summary>Saves a search.</summary>
    public async Task<SavedSearchOutcome> AddAsync(SavedSearchInput input, CancellationToken cancellationToken)
    {
        if (!CanManage) return SavedSearchOutcome.NotFound;
        var (outcome, checkedInput) = await CheckAsync(input, null, cancellationToken);
        if (checkedInput is null) return outcome;
        if (await work.Db.Set<SavedSearch>().CountAsync(cancellationToken) >= SavedSearch.Most) return SavedSearchOutcome.TooMany;
        checkedInput.CreatedUtc = Now;
        work.Db.Add(checkedInput);
        return await KeepAsync(checkedInput, SearchAudit.SavedAdded, cancellationToken);
    }

    /// <summary>Changes one; it is then tried anew.</summary>
    /// <param name="id">The search.</param>
    /// <param name="revision">Its revision when the form was filled.</param>
    /// <param name="input">What the form holds.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<SavedSearchOutcome> ChangeAsync(long id, int revision, SavedSearchInput input, CancellationToken cancellationToken)
    {
        if (!CanManage || await FindAsync(id, cancellationToken) is not { } search) return SavedSearchOutcome.NotFound;
        if (search.Revision != revision) return SavedSearchOutcome.Conflict;
        var (outcome, wanted) = await CheckAsync(input, id, cancellationToken);
        if (wanted is null) return outcome;
        (search.Text, search.Culture, search.Role, search.ContentItemId, search.WantedRank) = (wanted.Text, wanted.Culture, wanted.Role, wanted.ContentItemId, wanted.WantedRank);
        (search.UserId, search.State, search.SinceUtc, search.Rank, search.FormerRank) = (wanted.UserId, SavedSearchState.Waiting, Now, null, null);
        search.Revision++;
        return await KeepAsync(search, SearchAudit.SavedChanged, cancellationToken);
    }

    /// <summary>Removes one.</summary>
    public async Task<SavedSearchOutcome> RemoveAsync(long id, CancellationToken cancellationToken)
    {
        if (!CanManage || await FindAsync(id, cancellationToken) is not { } search) return SavedSearchOutcome.NotFound;
        work.Db.Remove(search);
        return await KeepAsync(search, SearchAudit.SavedRemoved, cancellationToken);
    }

    private Task<SavedSearch?> FindAsync(long id, CancellationToken cancellationToken) => work.Db.Set<SavedSearch>().SingleOrDefaultAsync(s => s.Id == id, cancellationToken);

    private async Task<(SavedSearchOutcome Outcome, SavedSearch? Search)> CheckAsync(SavedSearchInput input, long? id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var text = input.Text?.Trim() ?? "";
        if (text.Length is 0 or > SearchEntry.MaxTextLength || SearchReferrer.Normalise(text) is not { Length: > 0 } words) return (SavedSearchOutcome.WrongText, null);
        if (!SiteCultures.IsSupported(input.Culture)) return (SavedSearchOutcome.WrongCulture, null);
        if (input.WantedRank is < 1 or > SavedSearch.MaxWantedRank) return (SavedSearchOutcome.WrongRank, null);
        if (!(await people.ListRolesAsync(cancellationToken)).Contains(input.Role ?? "")) return (SavedSearchOutcome.WrongRole, null);
        if (await pages.FindAsync(input.Page?.Trim() ?? "", cancellationToken) is not var (page, _)) return (SavedSearchOutcome.NoSuchPage, null);
        if (await work.Db.Set<SavedSearch>().AnyAsync(s => s.Text == words && s.Culture == input.Culture && s.Role == input.Role && s.ContentItemId == page && s.Id != id, cancellationToken))
            return (SavedSearchOutcome.Present, null);
        return (SavedSearchOutcome.Done, new SavedSearch
        {
            Text = words, Culture = input.Culture!, Role = input.Role!, ContentItemId = page, WantedRank = input.WantedRank, UserId = actor.Current.UserId, SinceUtc = Now,
        });
    }

    // The words are not told in the audit trail, as for gaps.
    private async Task<SavedSearchOutcome> KeepAsync(SavedSearch search, string auditEvent, CancellationToken cancellationToken)
    {
        work.Audit(auditEvent, SearchAudit.Saved, search.Id > 0 ? search.Id.ToString(CultureInfo.InvariantCulture) : "", "");
        return await work.TryCommitAsync(cancellationToken) switch
        {
            CommitResult.Kept => SavedSearchOutcome.Done,
            CommitResult.Taken => SavedSearchOutcome.Present,
            _ => SavedSearchOutcome.Conflict,
        };
    }
}

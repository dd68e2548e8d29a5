using System.Globalization;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Framework.Web;
using ItsmSite.Search.Analysis;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Search.BestBets;

/// <summary>Adds, changes and removes best bets, for those with the permission.</summary>
public sealed class BestBetEditor(UnitOfWork work, PublishedPages pages, SearchGroups groups, IActorAccessor actor, TimeProvider time)
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Adds one.</summary>
    public async Task<BestBetOutcome> AddAsync(BestBetInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!actor.Current.Has(Permissions.ManageBestBets)) return BestBetOutcome.NotFound;
        var bet = new BestBet { ContentItemId = "", Culture = "", Note = "", UserId = "" };
        if (await FillAsync(bet, input, cancellationToken) is not BestBetOutcome.Done and var fault) return fault;
        if (await work.Db.Set<BestBet>().CountAsync(cancellationToken) >= BestBet.Most) return BestBetOutcome.TooMany;
        work.Db.Add(bet);
        return await KeepAsync(bet, BestBetAudit.Added, BestBetOutcome.Present, cancellationToken);
    }

    /// <summary>Changes one.</summary>
    /// <param name="id">The best bet.</param>
    /// <param name="revision">Its revision when the form was filled.</param>
    /// <param name="input">What the form holds.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<BestBetOutcome> ChangeAsync(long id, int revision, BestBetInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (await FindAsync(id, cancellationToken) is not { } bet) return BestBetOutcome.NotFound;
        if (bet.Revision != revision) return BestBetOutcome.Conflict;
        if (await FillAsync(bet, input, cancellationToken) is not BestBetOutcome.Done and var fault) return fault;
        bet.Revision++;
        return await KeepAsync(bet, BestBetAudit.Changed, BestBetOutcome.Conflict, cancellationToken);
    }

    /// <summary>Removes one.</summary>
    public async Task<BestBetOutcome> RemoveAsync(long id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } bet) return BestBetOutcome.NotFound;
        work.Db.RemoveRange(bet.Phrases);
        work.Db.Remove(bet);
        return await KeepAsync(bet, BestBetAudit.Removed, BestBetOutcome.Conflict, cancellationToken);
    }

    private async Task<BestBet?> FindAsync(long id, CancellationToken cancellationToken) =>
        actor.Current.Has(Permissions.ManageBestBets) ? await work.Db.Set<BestBet>().Include(b => b.Phrases).SingleOrDefaultAsync(b => b.Id == id, cancellationToken) : null;

    private async Task<BestBetOutcome> FillAsync(BestBet bet, BestBetInput input, CancellationToken cancellationToken)
    {
        var (culture, note) = (input.Culture ?? "", input.Note?.Trim() ?? "");
        var texts = (input.Words ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(SearchReferrer.Normalise).Where(text => text.Length > 0).DistinctBy(groups.GroupOf).ToList();
        if (texts.Count is 0 or > BestBet.MostPhrases || texts.Exists(text => text.Length > BestBetPhrase.MaxLength)) return BestBetOutcome.WrongWords;
        if (culture.Length > 0 && !SiteCultures.IsSupported(culture)) return BestBetOutcome.WrongCulture;
        if (input.Until < DateOnly.FromDateTime(Now) && input.Until != bet.Until) return BestBetOutcome.WrongDay;
        if (note.Length > BestBet.MaxNoteLength) return BestBetOutcome.WrongNote;
        if (await pages.FindAsync(input.Page?.Trim() ?? "", cancellationToken) is not var (page, _)) return BestBetOutcome.NoSuchPage;
        var wanted = texts.ToDictionary(groups.GroupOf, StringComparer.Ordinal);
        var names = wanted.Keys.ToList();
        if (await work.Db.Set<BestBetPhrase>().AnyAsync(p => p.BestBetId != bet.Id && p.Culture == culture && names.Contains(p.Group), cancellationToken)) return BestBetOutcome.Present;
        bet.Phrases.RemoveAll(phrase => !wanted.ContainsKey(phrase.Group));
        foreach (var phrase in bet.Phrases) (phrase.Text, phrase.Culture) = (wanted[phrase.Group], culture);
        bet.Phrases.AddRange(wanted.Where(w => !bet.Phrases.Exists(p => p.Group == w.Key)).ToList().ConvertAll(w => new BestBetPhrase { Group = w.Key, Culture = culture, Text = w.Value }));
        (bet.ContentItemId, bet.Culture, bet.Until, bet.Note, bet.UserId, bet.ChangedUtc) = (page, culture, input.Until, note, actor.Current.UserId, Now);
        return BestBetOutcome.Done;
    }

    // The words may be those that somebody searched for: as of gaps and saved searches, the audit trail does not tell them.
    private async Task<BestBetOutcome> KeepAsync(BestBet bet, string auditEvent, BestBetOutcome otherwise, CancellationToken cancellationToken)
    {
        work.Audit(auditEvent, BestBetAudit.Subject, bet.Id > 0 ? bet.Id.ToString(CultureInfo.InvariantCulture) : "", "");
        // A phrase that is taken may be one that another person just added to this very best bet.
        return await work.TryCommitAsync(cancellationToken) == CommitResult.Kept ? BestBetOutcome.Done : otherwise;
    }
}

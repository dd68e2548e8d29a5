using ItsmSite.Contents.Discussions;
using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Questions.Indexes;
using ItsmSite.Questions.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Questions.Services;

/// <summary>Lists of questions that the actor may see.</summary>
public sealed class QuestionLists(SiteDbContext db, IPeople people, IActorAccessor actor, TimeProvider time)
{
    private const int PageSize = 20;
    private const int MaxPages = 200;

    // Whoever did not say for a month whether an answer helped is not asked any longer.
    private const int DaysAsked = 30;

    private Actor Actor => actor.Current;

    private IQueryable<ContentItemRecord> Visible => db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(Actor.Scope).Where(r => r.Published && r.ContentType == QuestionPart.ContentType);

    private IQueryable<QuestionIndex> Questions => db.Set<QuestionIndex>().AsNoTracking().Where(q => Visible.Any(r => r.ContentItemId == q.ContentItemId));

    private IQueryable<Answer> Answers => db.Set<Answer>().AsNoTracking().Where(a => a.State == CommentState.Shown);

    private IQueryable<QuestionOutcome> Closed => db.Set<QuestionOutcome>().Where(o => o.SolvedUtc != null || o.DuplicateOfId != null);

    /// <summary>A page of a list.</summary>
    public async Task<QuestionListPage> ListAsync(QuestionListKind kind, int page, CancellationToken cancellationToken)
    {
        var me = Actor.UserId;
        var questions = kind switch
        {
            QuestionListKind.Unanswered => Waiting(Questions),
            QuestionListKind.Mine => Newest(Questions.Where(q => q.Owner == me)),
            QuestionListKind.Team => Newest(OfTeams(Questions, await KnownTeamsAsync(cancellationToken))),
            _ => Newest(Questions),
        };
        page = Math.Clamp(page, 1, MaxPages);
        // The ids of the page and of what lies beyond in one go: the pager needs to know no more.
        var ids = await questions.Select(q => q.ContentItemId).Take(PageSize * MaxPages).ToListAsync(cancellationToken);
        return new QuestionListPage(await ReadAsync([.. ids.Skip((page - 1) * PageSize).Take(PageSize)], cancellationToken), Math.Max(1, (ids.Count + PageSize - 1) / PageSize));
    }

    /// <summary>Questions for a team of the actor's that nobody has answered, the longest waiting first.</summary>
    public async Task<IReadOnlyList<QuestionSummary>> ListWaitingForTeamAsync(int most, CancellationToken cancellationToken)
    {
        var me = Actor.UserId;
        var waiting = Waiting(OfTeams(Questions, await KnownTeamsAsync(cancellationToken)).Where(q => q.Owner != me));
        return await ReadAsync(await waiting.Select(q => q.ContentItemId).Take(most).ToListAsync(cancellationToken), cancellationToken);
    }

    /// <summary>The actor's own questions that somebody else answered in the last month and that are not solved, the newest first.</summary>
    public async Task<IReadOnlyList<QuestionSummary>> ListAnsweredAsync(int most, CancellationToken cancellationToken)
    {
        var (me, since) = (Actor.UserId, time.GetUtcNow().UtcDateTime.AddDays(-DaysAsked));
        var answered = Questions.Where(q => q.Owner == me && !Closed.Any(o => o.ContentItemId == q.ContentItemId) && Answers.Any(a => a.ContentItemId == q.ContentItemId && a.UserId != me && a.Utc > since));
        return await ReadAsync(await Newest(answered).Select(q => q.ContentItemId).Take(most).ToListAsync(cancellationToken), cancellationToken);
    }

    private static IQueryable<QuestionIndex> Newest(IQueryable<QuestionIndex> questions) => questions.OrderByDescending(q => q.AskedUtc).ThenByDescending(q => q.ContentItemId);

    private IQueryable<QuestionIndex> Waiting(IQueryable<QuestionIndex> questions) => questions
        .Where(q => !Answers.Any(a => a.ContentItemId == q.ContentItemId) && !Closed.Any(o => o.ContentItemId == q.ContentItemId)).OrderBy(q => q.AskedUtc).ThenBy(q => q.ContentItemId);

    private IQueryable<QuestionIndex> OfTeams(IQueryable<QuestionIndex> questions, IReadOnlyCollection<string>? known)
    {
        var mine = Actor.Roles.ToList();
        // Where a team is not known any more, the team of those who do not know looks at it.
        return known is null ? questions.Where(q => mine.Contains(q.Team)) : questions.Where(q => mine.Contains(q.Team) || !known.Contains(q.Team));
    }

    // The teams that there are, for those who look at questions of no other team; null for all others.
    private async Task<IReadOnlyCollection<string>?> KnownTeamsAsync(CancellationToken cancellationToken) =>
        Actor.Roles.Contains(QuestionTeams.Default) ? [.. await people.ListRolesAsync(cancellationToken)] : null;

    private async Task<IReadOnlyList<QuestionSummary>> ReadAsync(List<string> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0) return [];
        var rows = await Visible.Where(r => ids.Contains(r.ContentItemId)).Select(r => r.Content).ToListAsync(cancellationToken);
        var items = rows.Select(ContentJson.ReadItem).ToDictionary(i => i.ContentItemId);
        var answers = await Answers.Where(a => ids.Contains(a.ContentItemId)).GroupBy(a => a.ContentItemId).Select(g => new { g.Key, Count = g.Count(), Last = g.Max(a => a.Utc) }).ToDictionaryAsync(g => g.Key, cancellationToken);
        var outcomes = await db.Set<QuestionOutcome>().AsNoTracking().Where(o => ids.Contains(o.ContentItemId)).ToDictionaryAsync(o => o.ContentItemId, cancellationToken);
        var askers = await people.FindByIdAsync([.. items.Values.Select(i => i.Owner).Distinct()], cancellationToken);
        return [.. ids.Where(items.ContainsKey).Select(id => Summarise(items[id]))];

        QuestionSummary Summarise(ContentItem item)
        {
            var (count, audience) = (answers.GetValueOrDefault(item.ContentItemId), item.GetOrCreate<AudiencePart>());
            return new QuestionSummary(
                item.ContentItemId, item.DisplayText, ContentNames.UrlOf(item), item.As<LocalizationPart>()?.Culture, item.CreatedUtc ?? default, askers.GetValueOrDefault(item.Owner)?.DisplayName ?? "",
                audience.Roles.Count + audience.Users.Count > 0, count?.Count ?? 0, count?.Last, QuestionStatuses.Of(outcomes.GetValueOrDefault(item.ContentItemId), count is not null));
        }
    }
}

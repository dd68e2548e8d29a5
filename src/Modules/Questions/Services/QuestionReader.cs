using System.Globalization;
using ItsmSite.Contents.Discussions;
using ItsmSite.Contents.Markdown;
using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Questions.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Questions.Services;

/// <summary>Brings questions with their answers to readers.</summary>
public sealed class QuestionReader(SiteDbContext db, QuestionFinder questions, ContentReader articles, MarkdownRenderer renderer, IPeople people, IActorAccessor actor)
{
    private const int PageSize = 10;
    private const int MaxPages = 10_000;

    /// <summary>A question with a page of its answers; null where the actor does not see it.</summary>
    public async Task<QuestionView?> FindAsync(string contentItemId, int page, CancellationToken cancellationToken)
    {
        if (await questions.FindAsync(contentItemId, cancellationToken) is not { } question) return null;
        var item = question.Item;
        var outcome = await db.Set<QuestionOutcome>().AsNoTracking().SingleOrDefaultAsync(o => o.ContentItemId == contentItemId, cancellationToken);
        var visible = VisibleAnswers(question);
        var total = await visible.CountAsync(cancellationToken);
        var accepted = outcome?.AcceptedAnswerId is { } id ? await visible.SingleOrDefaultAsync(a => a.Id == id, cancellationToken) : null;
        var others = total - (accepted is null ? 0 : 1);
        var pages = Math.Clamp((others + PageSize - 1) / PageSize, 1, MaxPages);
        page = Math.Clamp(page, 1, pages);
        var acceptedId = accepted?.Id ?? 0;
        var rows = others == 0 ? [] : await visible.Where(a => a.Id != acceptedId).OrderBy(a => a.Id).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        var named = await people.FindByIdAsync([.. rows.Select(a => a.UserId).Append(accepted?.UserId ?? "").Append(item.Owner).Where(u => u.Length > 0).Distinct()], cancellationToken);
        var team = rows.Count == 0 && accepted is null ? [] : (await people.ListInRoleAsync(question.Team, cancellationToken)).Select(p => p.UserId).ToHashSet();
        var audience = item.GetOrCreate<AudiencePart>();
        return new QuestionView(
            question, Render(item.As<MarkdownBodyPart>()?.Markdown ?? "", "question-", 2), named.GetValueOrDefault(item.Owner),
            QuestionStatuses.Of(outcome, total > 0), accepted is null ? null : ViewOf(accepted), [.. rows.Select(ViewOf)], page, pages, total)
        {
            Article = await ArticleAsync(outcome?.ArticleId, cancellationToken),
            Before = await BeforeAsync(outcome?.DuplicateOfId, cancellationToken),
            TeamIsGone = item.GetOrCreate<QuestionPart>().Team is { Length: > 0 } asked && asked != question.Team,
            IsRestricted = audience.Roles.Count + audience.Users.Count > 0,
        };

        AnswerView ViewOf(Answer a) => new(
            a, Render(a.Text, $"answer-{a.Id}-", 3), named.GetValueOrDefault(a.UserId)?.DisplayName ?? "", team.Contains(a.UserId), a.UserId == actor.Current.UserId, a.Id == outcome?.AcceptedAnswerId);
    }

    // What waits or is hidden is seen by those who look after the question; what waits, by its writer too.
    private IQueryable<Answer> VisibleAnswers(QuestionAccess question)
    {
        var (id, me) = (question.Item.ContentItemId, actor.Current.UserId);
        var answers = db.Set<Answer>().AsNoTracking().Where(a => a.ContentItemId == id);
        return question.LooksAfter ? answers : answers.Where(a => a.State == CommentState.Shown || (a.State == CommentState.Waiting && a.UserId == me));
    }

    // Readers see what is published; whoever writes articles also finds the draft that was begun.
    private async Task<MenuItem?> ArticleAsync(string? id, CancellationToken cancellationToken)
    {
        if (id is null) return null;
        if (await articles.FindItemAsync(id, VersionOptions.Published, cancellationToken) is { Item: var article }) return new MenuItem(article.DisplayText, ContentNames.UrlOf(article), null);
        return await articles.FindItemAsync(id, VersionOptions.Latest, cancellationToken) is { Item: var draft } ? new MenuItem(draft.DisplayText, $"/content/{id}?draft=true", null) : null;
    }

    private async Task<MenuItem?> BeforeAsync(string? id, CancellationToken cancellationToken) =>
        id is not null && await questions.FindAsync(id, cancellationToken) is { Item: var item } ? new MenuItem(item.DisplayText, ContentNames.UrlOf(item), null) : null;

    private string Render(string markdown, string prefix, int heading) => markdown.Length == 0 ? "" : renderer.Render(
        markdown, MarkdownRenderContext.Default with { Culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, AnchorPrefix = prefix, TopHeadingLevel = heading }).Html;
}

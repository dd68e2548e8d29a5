using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Questions.Indexes;
using ItsmSite.Questions.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Questions.Services;

/// <summary>The use cases of asking. What the actor may not see or do answers null or false.</summary>
public sealed class QuestionEditor(
    IContentManager content, QuestionFinder questions, QuestionTeams teams, ContentCommit commit, ItemNotices notices, IPeople people, IEnumerable<IHelpObserver> observers, SiteDbContext db, IActorAccessor actor, TimeProvider time)
{
    /// <summary>Questions that a person can ask within an hour.</summary>
    public const int MostAnHour = 20;

    private Actor Actor => actor.Current;

    /// <summary>Asks a question: it is published at once, and its team is told.</summary>
    /// <exception cref="ContentInvalidException">Something must be put right first.</exception>
    public async Task<ContentItem?> AskAsync(QuestionInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        Validate(input);
        if (!Actor.IsPerson || !Actor.Has(QuestionPermissions.AskQuestions)) return null;
        if (await FindSentAsync(input.Key, cancellationToken) is { } sent) return sent;
        await CheckPaceAsync(cancellationToken);
        var item = content.New(QuestionPart.ContentType);
        // Where the id is taken by now, storing it fails: nobody gets at another's item by its id.
        if (ContentIds.IsValid(input.Key)) item.ContentItemId = input.Key;
        await ApplyAsync(item, input, cancellationToken);
        await content.SaveAsync(item, publish: true, cancellationToken);
        foreach (var person in await teams.MembersAsync(input.Team, cancellationToken))
        {
            if (person.UserId != Actor.UserId) notices.Add(person.UserName, "A question for your team: {0}", item, ContentNames.UrlOf(item));
        }

        try
        {
            await commit.CommitAsync(item.ContentItemId, cancellationToken);
            foreach (var observer in observers) observer.Asked(HelpKind.Question);
            return item;
        }
        catch (ContentConflictException)
        {
            // Sent twice at the same moment.
            return await FindSentAsync(input.Key, cancellationToken) ?? throw new ContentInvalidException([new ContentError("", "This form can’t be sent again. Open the page anew; copy your text first.")]);
        }
    }

    /// <summary>Changes a question's text, team or audience.</summary>
    /// <exception cref="ContentInvalidException">Something must be put right first.</exception>
    /// <exception cref="ContentConflictException">Somebody else saved it meanwhile.</exception>
    public async Task<ContentItem?> SaveAsync(string contentItemId, QuestionInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        Validate(input);
        if (await questions.FindAsync(contentItemId, cancellationToken) is not { CanEdit: true, Item: var item }) return null;
        var former = item.GetOrCreate<QuestionPart>().Team;
        item.ContentItemVersionId = input.VersionId;
        await ApplyAsync(item, input, cancellationToken);
        await content.SaveAsync(item, publish: true, cancellationToken);
        if (former != input.Team)
        {
            foreach (var person in await teams.MembersAsync(input.Team, cancellationToken))
            {
                if (person.UserId != Actor.UserId) notices.Add(person.UserName, "A question for your team: {0}", item, ContentNames.UrlOf(item));
            }
        }

        await commit.CommitAsync(contentItemId, cancellationToken);
        return item;
    }

    /// <summary>Removes a question with its answers: those who look after all questions, and the asker while nobody has answered. False where the actor may not.</summary>
    public async Task<bool> RemoveAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await questions.FindAsync(contentItemId, cancellationToken) is not { } question || !await CanRemoveAsync(question, cancellationToken)) return false;
        await content.RemoveAsync(contentItemId, cancellationToken);
        await commit.CommitAsync(contentItemId, cancellationToken);
        return true;
    }

    /// <summary>Whether the actor may remove a question.</summary>
    public async Task<bool> CanRemoveAsync(QuestionAccess question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.IsModerator || (question is { IsAsker: true, CanEdit: true } && !await db.Set<Answer>().AnyAsync(a => a.ContentItemId == question.Item.ContentItemId, cancellationToken));
    }

    private async Task<ContentItem?> FindSentAsync(string key, CancellationToken cancellationToken) =>
        ContentIds.IsValid(key) && await questions.FindAsync(key, cancellationToken) is { IsAsker: true, Item: var item } ? item : null;

    private async Task CheckPaceAsync(CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow().UtcDateTime.AddHours(-1);
        if (await db.Set<QuestionIndex>().CountAsync(q => q.Owner == Actor.UserId && q.AskedUtc > since, cancellationToken) >= MostAnHour)
            throw new ContentInvalidException([new ContentError("", "That is a lot of questions within an hour. Please go on a little later.")]);
    }

    private static void Validate(QuestionInput input)
    {
        var errors = new List<ContentError>();
        if (string.IsNullOrWhiteSpace(input.Title)) errors.Add(new ContentError(nameof(input.Title), "Write your question in a sentence."));
        if (!SiteCultures.IsSupported(input.Culture)) errors.Add(new ContentError(nameof(input.Culture), "Choose English or Finnish."));
        if (errors.Count > 0) throw new ContentInvalidException(errors);
    }

    private async Task ApplyAsync(ContentItem item, QuestionInput input, CancellationToken cancellationToken)
    {
        item.Alter<TitlePart>(p => p.Title = input.Title.Trim());
        item.Alter<MarkdownBodyPart>(p => p.Markdown = input.Markdown.ReplaceLineEndings("\n").Trim());
        item.Alter<QuestionPart>(p => p.Team = input.Team);
        item.Alter<LocalizationPart>(p => p.Culture = input.Culture);
        var team = await teams.ResolveAsync(input.Team, cancellationToken);
        var asker = item.Owner == Actor.UserId ? Actor.UserName : (await people.FindByIdAsync([item.Owner], cancellationToken)).GetValueOrDefault(item.Owner)?.UserName;
        item.Alter<AudiencePart>(p =>
        {
            p.Roles = input.Restricted ? [team] : [];
            p.Users = input.Restricted && asker is not null ? [asker] : [];
        });
    }
}

using ItsmSite.Contents;
using ItsmSite.Contents.Discussions;
using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Questions.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Questions.Services;

/// <summary>An article is begun with a question and its answer, for those who may read the question; the question leads to it afterwards.</summary>
public sealed class QuestionOrigin(QuestionFinder questions, QuestionChanges changes, SiteDbContext db, IActorAccessor actor) : IContentOrigin
{
    /// <summary>What stands before the colon of a source.</summary>
    public const string OriginName = "question";

    /// <inheritdoc />
    public string Name => OriginName;

    /// <inheritdoc />
    public async Task<ContentBeginning?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (!actor.Current.Has(ContentPermissions.EditOwnContent) || await questions.FindAsync(id, cancellationToken) is not { Item: var item }) return null;
        var accepted = db.Set<QuestionOutcome>().Where(o => o.ContentItemId == id).Select(o => o.AcceptedAnswerId);
        // The accepted answer, else the first that there is.
        var answer = await db.Set<Answer>().Where(a => a.ContentItemId == id && a.State == CommentState.Shown)
            .OrderByDescending(a => accepted.Contains(a.Id)).ThenBy(a => a.Id).Select(a => a.Text).FirstOrDefaultAsync(cancellationToken);
        var culture = item.As<LocalizationPart>()?.Culture is { } own && SiteCultures.IsSupported(own) ? own : SiteCultures.Default;
        var audience = item.GetOrCreate<AudiencePart>();
        return new ContentBeginning(item.DisplayText, TextOf(culture, item.As<MarkdownBodyPart>()?.Markdown ?? "", answer ?? ""), culture, audience.Roles, audience.Users, item.GetOrCreate<QuestionPart>().Team);
    }

    /// <inheritdoc />
    public async Task BegunAsync(string id, ContentItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (await questions.FindAsync(id, cancellationToken) is null) return;
        (await changes.OutcomeAsync(id, cancellationToken)).ArticleId = item.ContentItemId;
    }

    /// <inheritdoc />
    public async Task<MenuItem?> FindLinkAsync(string id, CancellationToken cancellationToken) =>
        await questions.FindAsync(id, cancellationToken) is { Item: var item } ? new MenuItem(item.DisplayText, ContentNames.UrlOf(item), "question-circle") : null;

    /// <summary>The text an article is begun with: what was asked, then the answer, under headings in the question's language.</summary>
    public static string TextOf(string culture, string question, string answer)
    {
        var (asked, answered) = culture == "fi" ? ("Kysymys", "Vastaus") : ("Question", "Answer");
        string[] sections = [Section(asked, question), Section(answered, answer)];
        return string.Join("\n\n", sections.Where(s => s.Length > 0)) is { Length: > 0 } text ? text + "\n" : "";

        static string Section(string heading, string text) => string.IsNullOrWhiteSpace(text) ? "" : $"## {heading}\n\n{text.Trim()}";
    }
}

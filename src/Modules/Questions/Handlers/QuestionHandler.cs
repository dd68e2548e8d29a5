using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Questions.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Questions.Handlers;

/// <summary>Refuses questions that nobody could answer, and takes answers along with a question that is removed.</summary>
public sealed class QuestionHandler(IPeople people) : ContentHandlerBase
{
    /// <inheritdoc />
    public override async Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var item = context.Item;
        if (context.IsImport || item.ContentType != QuestionPart.ContentType) return;
        if ((item.As<TitlePart>()?.Title ?? "").Trim().Length is > 0 and < QuestionPart.MinTitleLength)
            context.Errors.Add(new ContentError("TitlePart.Title", "Say a little more: a whole sentence is found more easily."));
        if (item.As<MarkdownBodyPart>()?.Markdown.Length > QuestionPart.MaxTextLength)
            context.Errors.Add(new ContentError("MarkdownBodyPart.Markdown", "The text is too long. Up to 10,000 characters fit; keep to what one must know to answer."));
        if (item.GetOrCreate<QuestionPart>().Team is { Length: > 0 } team && !(await people.ListRolesAsync(cancellationToken)).Contains(team))
            context.Errors.Add(new ContentError("QuestionPart.Team", "There is no such team any more. Choose another one, or “I don’t know”."));
    }

    /// <inheritdoc />
    public override async Task RemovingAsync(ContentItem item, UnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(work);
        if (item.ContentType != QuestionPart.ContentType) return;
        work.Db.RemoveRange(await work.Db.Set<Answer>().Where(a => a.ContentItemId == item.ContentItemId).ToListAsync(cancellationToken));
        if (await work.Db.Set<QuestionOutcome>().FindAsync([item.ContentItemId], cancellationToken) is { } outcome) work.Db.Remove(outcome);
    }
}

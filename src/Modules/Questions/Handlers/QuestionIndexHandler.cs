using ItsmSite.Contents.Discussions;
using ItsmSite.Contents.Markdown;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Storage;
using ItsmSite.Questions.Models;
using ItsmSite.Questions.Services;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Questions.Handlers;

/// <summary>A question is found by the text of its answers too: the accepted one first, then the oldest; those that everybody sees who sees the question.</summary>
public sealed class QuestionIndexHandler(SiteDbContext db, MarkdownRenderer renderer) : IContentIndexHandler
{
    /// <summary>Answers that a question is found by at most, besides the accepted one.</summary>
    private const int MostAnswers = 30;

    private ILookup<string, Answer> _answers = Array.Empty<Answer>().ToLookup(a => a.ContentItemId);
    private Dictionary<string, QuestionOutcome> _outcomes = [];

    /// <inheritdoc />
    public async Task PrepareAsync(IReadOnlyCollection<ContentItem> items, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        var ids = items.Where(i => i.ContentType == QuestionPart.ContentType).Select(i => i.ContentItemId).ToList();
        if (ids.Count == 0) return;
        _outcomes = await db.Set<QuestionOutcome>().AsNoTracking().Where(o => ids.Contains(o.ContentItemId)).ToDictionaryAsync(o => o.ContentItemId, cancellationToken);
        var shown = db.Set<Answer>().AsNoTracking().Where(a => a.State == CommentState.Shown);
        // Of each question the first ones: a question with thousands of answers is read no further.
        var theirs = shown.Where(a => ids.Contains(a.ContentItemId));
        var first = await theirs.Select(a => a.ContentItemId).Distinct()
            .SelectMany(id => theirs.Where(a => a.ContentItemId == id).OrderBy(a => a.Id).Take(MostAnswers)).ToListAsync(cancellationToken);
        var accepted = _outcomes.Values.Select(o => o.AcceptedAnswerId).OfType<long>().Except(first.Select(a => a.Id)).ToList();
        if (accepted.Count > 0) first.AddRange(await shown.Where(a => accepted.Contains(a.Id)).ToListAsync(cancellationToken));
        _answers = first.ToLookup(a => a.ContentItemId);
    }

    /// <inheritdoc />
    public void Build(ContentItem item, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(document);
        if (item.ContentType != QuestionPart.ContentType) return;
        var outcome = _outcomes.GetValueOrDefault(item.ContentItemId);
        var answers = _answers[item.ContentItemId].OrderByDescending(a => a.Id == outcome?.AcceptedAnswerId).ThenBy(a => a.Id).ToList();
        document.Body.AddRange(answers.Select(a => renderer.Render(a.Text, MarkdownRenderContext.Default).PlainText));
        document.Facets.Add(new IndexFacet(StatusFacetNames.Facet, QuestionStatuses.Of(outcome, answers.Count > 0).ToString()));
    }
}

using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Services;

namespace ItsmSite.Knowledge.Handlers;

/// <summary>An article is found by its summary and its keywords too.</summary>
public sealed class ArticlePartHandler(IPeople people) : ContentHandlerBase, IContentIndexHandler
{
    /// <inheritdoc />
    public override async Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Item.As<ArticlePart>() is not { } part) return;
        if (part.Summary.Length > ArticlePart.MaxSummaryLength)
            context.Errors.Add(new ContentError("ArticlePart.Summary", "The summary is too long. One sentence of up to 300 characters is enough."));
        if (context.IsImport) return;
        if (part.ReviewMonths is < 0 or > ArticlePart.MaxReviewMonths)
            context.Errors.Add(new ContentError("ArticlePart.ReviewMonths", "Give a number of months from 0 (never) to {0}.") { Arguments = [ArticlePart.MaxReviewMonths] });
        if (part.Team.Length > 0 && !(await people.ListRolesAsync(cancellationToken)).Contains(part.Team))
            context.Errors.Add(new ContentError("ArticlePart.Team", "There is no such team. Choose one from the list."));
        // Whoever publishes it, by whatever way, puts it back into use.
        if (context.IsPublishing && part.RetiredUtc is not null) context.Item.Alter<ArticlePart>(p => (p.RetiredUtc, p.RetiredReason, p.SuccessorId) = (null, "", ""));
    }

    /// <inheritdoc />
    public void Build(ContentItem item, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(document);
        if (item.As<ArticlePart>() is not { } part) return;
        if (part.Summary.Length > 0) document.Body.Insert(0, part.Summary);
        document.Keywords.AddRange(part.Keywords);
        if (part.Template.Length > 0) document.Facets.Add(new IndexFacet(ArticleTemplates.Facet, part.Template));
    }
}

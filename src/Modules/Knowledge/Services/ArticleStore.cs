using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Import;
using ItsmSite.Knowledge.Indexes;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Knowledge.Services;

/// <summary>Stores imported articles as published content, each batch in a transaction of its own: a batch is there whole or not at all.</summary>
public sealed class ArticleStore(IServiceScopeFactory scopes, IActorAccessor actor) : IArticleStore
{
    private readonly List<string> _refusedImages = [];

    /// <summary>Name of what is being imported from; the same name again updates what came from it.</summary>
    public string Source { get; set; } = "";

    /// <summary>Pictures that were left out, each with its reason; their articles are there.</summary>
    public IReadOnlyList<string> RefusedImages => _refusedImages;

    /// <inheritdoc />
    public async Task<IReadOnlyList<StoreOutcome>> SaveArticlesAsync(IReadOnlyList<ImportedArticle> batch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<IActorAccessor>().Current = actor.Current;
        var work = services.GetRequiredService<UnitOfWork>();
        var present = await FindPresentAsync(Source, batch, work.Db, cancellationToken);
        var changed = batch.Where(a => !present.TryGetValue(a.ExternalId, out var p) || p.Hash != a.Fingerprint()).ToList();
        var content = services.GetRequiredService<IContentManager>();
        var former = await content.FindVisibleAsync(
            [.. changed.Select(a => present.GetValueOrDefault(a.ExternalId).ContentItemId).OfType<string>()], AudienceScope.Everything, VersionOptions.Latest, cancellationToken);

        var outcomes = batch.ToDictionary(a => a.ExternalId, a => new StoreOutcome(a.ExternalId, StoreChange.Unchanged));
        foreach (var article in changed)
        {
            var id = present.GetValueOrDefault(article.ExternalId).ContentItemId;
            var item = id is not null && former.TryGetValue(id, out var found) ? found : content.New(ArticlePart.ContentType);
            try
            {
                Apply(item, article);
                await content.SaveAsync(item, publish: true, cancellationToken);
                await StoreImagesAsync(item, article, services.GetRequiredService<MediaStore>(), cancellationToken);
                outcomes[article.ExternalId] = new StoreOutcome(article.ExternalId, id is null ? StoreChange.Created : StoreChange.Updated);
            }
            catch (ContentInvalidException error)
            {
                outcomes[article.ExternalId] = new StoreOutcome(article.ExternalId, StoreChange.Refused, error.Message);
            }
        }

        await work.CommitAsync(cancellationToken);
        return [.. batch.Select(a => outcomes[a.ExternalId])];
    }

    private static async Task<Dictionary<string, (string ContentItemId, string Hash)>> FindPresentAsync(
        string source, IReadOnlyList<ImportedArticle> batch, SiteDbContext db, CancellationToken cancellationToken)
    {
        var ids = batch.Select(a => a.ExternalId).ToList();
        var rows = await db.Set<ImportIndex>().AsNoTracking().Where(i => i.Source == source && ids.Contains(i.ExternalId)).ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.ExternalId, r => (r.ContentItemId, r.Hash));
    }

    private void Apply(ContentItem item, ImportedArticle article)
    {
        item.Alter<TitlePart>(p => p.Title = article.Title.Length > TitlePart.MaxLength ? article.Title[..TitlePart.MaxLength] : article.Title);
        item.Alter<MarkdownBodyPart>(p => p.Markdown = article.Markdown);
        item.Weld(new AutoroutePart());
        item.Weld(new AudiencePart());
        item.Alter<LocalizationPart>(p =>
        {
            p.Culture = article.Culture;
            p.LocalizationSet = article.LocalizationSet ?? p.LocalizationSet;
        });
        item.Alter<ArticlePart>(p =>
        {
            p.Summary = Shorten(article.Description ?? "");
            p.Keywords = [.. article.Tags];
        });
        item.Alter<ImportPart>(p =>
        {
            p.Source = Source;
            p.ExternalId = article.ExternalId;
            p.Hash = article.Fingerprint();
            p.SiteRoot = article.SiteRoot ?? "";
        });
    }

    private static string Shorten(string text)
    {
        text = text.ReplaceLineEndings(" ").Trim();
        return text.Length <= ArticlePart.MaxSummaryLength ? text : text[..(ArticlePart.MaxSummaryLength - 1)].TrimEnd() + "…";
    }

    // A picture belongs to the article that shows it: who may read the one may see the other. Its bytes are kept once.
    private async Task StoreImagesAsync(ContentItem item, ImportedArticle article, MediaStore media, CancellationToken cancellationToken)
    {
        foreach (var image in article.Images)
        {
            try
            {
                if (image.Length > MediaStore.MaxLength) throw new InvalidDataException($"{image.Id} is larger than {MediaStore.MaxLength / 1024 / 1024} MB.");
                await using var stream = image.Open();
                using var bytes = new MemoryStream((int)image.Length);
                await stream.CopyToAsync(bytes, cancellationToken);
                await media.StoreAsync(item.ContentItemId, Uri.UnescapeDataString(image.Id), bytes.GetBuffer().AsMemory(0, (int)bytes.Length), cancellationToken);
            }
            catch (InvalidDataException error)
            {
                _refusedImages.Add($"{article.SourcePath}: {error.Message}");
            }
        }
    }
}

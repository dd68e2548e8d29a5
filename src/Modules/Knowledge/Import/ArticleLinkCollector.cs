using ItsmSite.Contents.Markdown;

namespace ItsmSite.Knowledge.Import;

/// <summary>Finds out where the links and images of one article lead within its folder.</summary>
internal sealed class ArticleLinkCollector
{
    private readonly SourceFolder folder;
    private readonly string articleId;
    private readonly string? siteRoot;
    private readonly Dictionary<string, SourceFile> images = new(StringComparer.Ordinal);

    public ArticleLinkCollector(SourceFolder folder, string articleId, string title, string? siteRoot)
    {
        (this.folder, this.articleId, this.siteRoot) = (folder, articleId, siteRoot);
        Context = new MarkdownRenderContext { Title = title, ResolveLink = ResolveLink, ResolveImage = ResolveImage };
    }

    public MarkdownRenderContext Context { get; }

    public IReadOnlyList<ImportedFile> Images => [.. images.Values.Select(file => new ImportedFile(file.Id, file.Length, () => File.OpenRead(file.FullPath)))];

    /// <summary>The links in order; missing ones are added to the warnings.</summary>
    public async Task<IReadOnlyList<ImportedLink>> FinishAsync(RenderedMarkdown rendered, Func<string, Task<IReadOnlyCollection<string>?>> anchorsOf, List<ImportWarning> warnings)
    {
        foreach (var image in rendered.Images.Where(image => image.Kind == ImageKind.Missing))
            warnings.Add(new ImportWarning(ImportWarningKind.MissingImage, image.Target));
        var links = new List<ImportedLink>();
        foreach (var link in rendered.Links.Where(link => link.Kind is not (LinkKind.Contact or LinkKind.Refused)))
        {
            if (link.Target.StartsWith('#'))
                links.Add(Own(link, warnings));
            else if (Find(link.Target) is { } file)
                links.Add(await ToFileAsync(link.Target, file, anchorsOf, warnings));
            else if (link.Kind == LinkKind.Missing)
                links.Add(Missing(link.Target, warnings));
            else if (link.Target.StartsWith('/') && !link.Target.StartsWith("//", StringComparison.Ordinal))
                links.Add(new ImportedLink(link.Target, ImportedLinkKind.Site, null, null));
        }

        return links;
    }

    private static ImportedLink Missing(string target, List<ImportWarning> warnings)
    {
        warnings.Add(new ImportWarning(ImportWarningKind.BrokenLink, target));
        return new ImportedLink(target, ImportedLinkKind.Missing, null, null);
    }

    private ImportedLink Own(RenderedLink link, List<ImportWarning> warnings)
    {
        if (link.Url is { } url)
            return new ImportedLink(link.Target, ImportedLinkKind.Anchor, articleId, url[1..]);
        warnings.Add(new ImportWarning(ImportWarningKind.BrokenAnchor, link.Target));
        return new ImportedLink(link.Target, ImportedLinkKind.Anchor, articleId, null);
    }

    private static async Task<ImportedLink> ToFileAsync(string target, SourceFile file, Func<string, Task<IReadOnlyCollection<string>?>> anchorsOf, List<ImportWarning> warnings)
    {
        if (!ArticlePath.IsArticle(file.Id))
            return new ImportedLink(target, ImportedLinkKind.File, file.Id, null);
        var (_, fragment) = ArticlePath.Split(target);
        var anchor = fragment.Length > 0 && await anchorsOf(file.Id) is { } ids ? AnchorSlug.Find(ids, fragment) : null;
        if (fragment.Length > 0 && anchor is null)
            warnings.Add(new ImportWarning(ImportWarningKind.BrokenAnchor, target));
        return new ImportedLink(target, ImportedLinkKind.Article, file.Id, anchor);
    }

    private string? ResolveLink(string target) =>
        ArticleLinks.Resolve(articleId, target, id => folder.TryFind(id, out var file) ? new ArticleTarget("/" + file.Id) : null, siteRoot);

    private string? ResolveImage(string target)
    {
        if (Find(target) is not { } file)
            return null;
        images[file.Id] = file;
        return "/" + file.Id;
    }

    private SourceFile? Find(string target)
    {
        foreach (var id in ArticlePath.Candidates(articleId, target))
        {
            if (folder.TryFind(id, out var file))
                return file;
        }

        return null;
    }
}

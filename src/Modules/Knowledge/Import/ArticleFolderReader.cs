using System.Runtime.CompilerServices;
using ItsmSite.Contents.Markdown;

namespace ItsmSite.Knowledge.Import;

/// <summary>
/// Reads a folder of Markdown (.md, .markdown) into articles. A bad file is a <see cref="RefusedFile"/>, the others go on. Each file is read when its
/// turn comes; only the folder's list of paths and the ids of headings stay in memory.
/// </summary>
public sealed class ArticleFolderReader(string path, ImportOptions options, MarkdownRenderer renderer)
{
    private readonly Dictionary<string, IReadOnlyCollection<string>?> anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> fragments = new(StringComparer.Ordinal);
    private SourceFolder folder = null!;

    /// <summary>Included texts filled in so far.</summary>
    public int IncludesResolved { get; private set; }

    /// <summary>Articles, refused files and mere fragments, in order of their paths. Throws <see cref="DirectoryNotFoundException"/> when there is no such folder.</summary>
    public async IAsyncEnumerable<ImportItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (!Directory.Exists(path))
            throw new DirectoryNotFoundException($"There is no folder \"{path}\".");
        folder = SourceFolder.Read(path, cancellationToken);
        foreach (var refused in folder.Refused)
            yield return refused;
        var articles = folder.Files.Where(file => ArticlePath.IsArticle(file.Id)).ToList();
        await FindFragmentsAsync(articles, cancellationToken);
        foreach (var file in articles)
        {
            yield return await ReadAsync(file, cancellationToken);
        }
    }

    private static bool IsInFragmentFolder(string id) =>
        ArticlePath.FolderOf(id).Split('/').Any(part => part.ToLowerInvariant() is "includes" or "_includes" or "include" or "snippets" or "_snippets");

    private static int CountWords(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter));

    /// <summary>Reads the texts that others include: they are needed over and over.</summary>
    private async Task FindFragmentsAsync(List<SourceFile> articles, CancellationToken cancellationToken)
    {
        foreach (var file in articles.Where(file => file.Length <= options.MaximumBytes))
        {
            var text = await TextOrNullAsync(file, cancellationToken);
            if (text is null)
                continue;
            if (IsInFragmentFolder(file.Id))
                fragments.TryAdd(file.Id, text);
            foreach (var (isSnippet, target) in IncludeExpander.TargetsOf(text))
            {
                var id = isSnippet ? FindSnippet(file.Id, target) : ArticlePath.Candidates(file.Id, target).FirstOrDefault(candidate => folder.TryFind(candidate, out _));
                if (id is not null && folder.TryFind(id, out var included) && !fragments.ContainsKey(included.Id))
                    fragments[included.Id] = await TextOrNullAsync(included, cancellationToken);
            }
        }
    }

    private async Task<ImportItem> ReadAsync(SourceFile file, CancellationToken cancellationToken)
    {
        if (file.Length > options.MaximumBytes)
            return new RefusedFile(file.Id, null, FormattableString.Invariant($"is larger than {options.MaximumBytes / 1048576.0:0.#} MB ({file.Length / 1048576.0:0.#} MB)"));
        if (file.Length == 0)
            return new RefusedFile(file.Id, null, "is empty");
        try
        {
            var draft = ArticleDraft.Read(await TextAsync(file, cancellationToken));
            var isFragment = fragments.ContainsKey(file.Id) && draft.Matter.Text("title") is null;
            return isFragment && draft.Title is null && CountWords(draft.Body) < options.FragmentWords ? new IncludedFragment(file.Id) : await ToArticleAsync(file, draft, isFragment, cancellationToken);
        }
        catch (FormatException exception)
        {
            return new RefusedFile(file.Id, exception.Data["line"] as int?, exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new RefusedFile(file.Id, null, "cannot be read: " + exception.Message);
        }
    }

    private async Task<ImportedArticle> ToArticleAsync(SourceFile file, ArticleDraft draft, bool isFragment, CancellationToken cancellationToken)
    {
        var (title, body, missing, resolved) = Expand(file, draft);
        IncludesResolved += resolved;
        var siteRoot = options.SiteRoot ?? (draft.IsMicrosofts ? "https://learn.microsoft.com" : null);
        var links = new ArticleLinkCollector(folder, file.Id, title, siteRoot);
        var rendered = renderer.Render(body, links.Context);
        anchors[file.Id] = WithTitle(rendered.Anchors, title);
        var warnings = missing.Select(target => new ImportWarning(ImportWarningKind.MissingInclude, target)).ToList();
        if (draft.Title is null)
            warnings.Add(new ImportWarning(ImportWarningKind.TitleFromFileName, title));
        if (string.IsNullOrWhiteSpace(rendered.PlainText) && rendered.Images.Count == 0)
            warnings.Add(new ImportWarning(ImportWarningKind.NoText, title));
        if (rendered.Warnings != RenderWarnings.None)
            warnings.Add(new ImportWarning(ImportWarningKind.NotShownAsMeant, rendered.Warnings.ToString()));
        var found = await links.FinishAsync(rendered, id => AnchorsOfAsync(id, cancellationToken), warnings);
        return new ImportedArticle
        {
            ExternalId = file.Id,
            Title = title,
            Markdown = body,
            Culture = options.Culture ?? draft.Culture ?? LanguageGuesser.Guess(title + "\n" + rendered.PlainText),
            Tags = draft.Tags,
            Description = draft.Description,
            Author = draft.Author,
            ModifiedUtc = draft.ModifiedUtc,
            OtherFields = draft.OtherFields,
            SourcePath = file.Id,
            IsFragment = isFragment,
            SiteRoot = siteRoot,
            Links = found,
            Images = links.Images,
            Warnings = warnings,
        };
    }

    private (string Title, string Body, IReadOnlyList<string> Missing, int Resolved) Expand(SourceFile file, ArticleDraft draft)
    {
        var expander = new IncludeExpander(ReadFragment, FindSnippet, options.MaximumBytes);
        var body = expander.Expand(file.Id, draft.Body);

        // A heading may hold an include (a product's name), and then so does the title.
        var title = draft.Title is null ? ArticleTitle.FromPath(file.Id) : ArticleTitle.OneLine(expander.Expand(file.Id, draft.Title));
        return (title, body, expander.Missing, expander.Resolved);
    }

    /// <summary>Ids of another article's headings, kept once known.</summary>
    private async Task<IReadOnlyCollection<string>?> AnchorsOfAsync(string id, CancellationToken cancellationToken)
    {
        if (anchors.TryGetValue(id, out var known))
            return known;
        anchors[id] = null;
        if (folder.TryFind(id, out var file) && file.Length <= options.MaximumBytes && await TextOrNullAsync(file, cancellationToken) is { } text)
        {
            try
            {
                var (title, body, _, _) = Expand(file, ArticleDraft.Read(text));
                anchors[id] = WithTitle(renderer.Render(body, MarkdownRenderContext.Default).Anchors, title);
            }
            catch (FormatException)
            {
                // Refused when its turn comes, with its reason.
                return null;
            }
        }

        return anchors[id];
    }

    /// <summary>The title was a heading too, and links may lead to it.</summary>
    private static IReadOnlyCollection<string> WithTitle(IReadOnlyCollection<string> ids, string title) => [.. ids, AnchorSlug.FromHeading(title)];

    private string? ReadFragment(string id) => folder.TryFind(id, out var file) ? fragments.GetValueOrDefault(file.Id) : null;

    private string? FindSnippet(string fromId, string target)
    {
        // A section or lines of a file ("file.md:intro", "file.md:1:5") are not cut out: the whole is shown.
        var (path, _) = ArticlePath.Split(target.Split(':')[0]);
        if (target.Contains("://", StringComparison.Ordinal) || ArticlePath.Combine("", path) is not { Length: > 0 } id)
            return null;
        if (folder.TryFind(id, out var file) || (ArticlePath.Combine(ArticlePath.FolderOf(fromId), path) is { } near && folder.TryFind(near, out file)))
            return file.Id;
        return folder.FindByEnd(id)?.Id;
    }

    private static async Task<string> TextAsync(SourceFile file, CancellationToken cancellationToken) =>
        ArticleText.Decode(await File.ReadAllBytesAsync(file.FullPath, cancellationToken));

    private static async Task<string?> TextOrNullAsync(SourceFile file, CancellationToken cancellationToken)
    {
        try
        {
            return await TextAsync(file, cancellationToken);
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            // Refused when its turn comes, with its reason.
            return null;
        }
    }
}

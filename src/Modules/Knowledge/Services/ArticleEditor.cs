using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Writing.Autosave;
using ItsmSite.Knowledge.Writing.Checks;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Services;

/// <summary>The use cases of writing articles. Each one reads: validate, find what is visible, check the permission, change, answer.</summary>
public sealed class ArticleEditor(
    IContentManager content, ContentCommit commit, ArticleOwners owners, ArticleLanguages languages, ArticleAutosaves autosaves, SecretExamples examples, ContentOrigins origins, SiteDbContext db, IActorAccessor actor)
{
    private Actor Actor => actor.Current;

    /// <summary>An article to edit in its newest version, or null where the actor does not see it or may not edit it.</summary>
    public async Task<ContentItem?> FindAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var item = await content.FindArticleAsync(contentItemId, Actor.Scope, VersionOptions.Latest, cancellationToken);
        return item is not null && Actor.CanEdit(item) ? item : null;
    }

    /// <summary>An article as the editor is filled in, without storing anything; null where the actor does not see the article or may not edit it.</summary>
    /// <param name="contentItemId">The article, or null for a new one.</param>
    /// <param name="input">What the editor is filled in with.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ContentItem?> DraftAsync(string? contentItemId, ArticleInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var item = contentItemId is null ? content.New(ArticlePart.ContentType) : await FindAsync(contentItemId, cancellationToken);
        if (item is null) return null;
        input.Fill(item);
        item.DisplayText = input.Title.Trim();
        return item;
    }

    /// <summary>The article that says the same in another language and that the actor may edit; null where there is none.</summary>
    public async Task<string?> FindTranslationAsync(string contentItemId, string culture, CancellationToken cancellationToken)
    {
        if (contentItemId.Length == 0 || (await FindAsync(contentItemId, cancellationToken))?.As<LocalizationPart>() is not { LocalizationSet.Length: > 0 } part) return null;
        var id = await languages.FindInAsync(part.LocalizationSet, culture, contentItemId, cancellationToken);
        return id is not null && await FindAsync(id, cancellationToken) is not null ? id : null;
    }

    /// <summary>Stores a new article or a new version of one.</summary>
    /// <param name="contentItemId">The article, or null for a new one.</param>
    /// <param name="input">What the editor was filled in with.</param>
    /// <param name="publish">Whether readers are to see it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The stored article, or null where the actor does not see it or may not do this.</returns>
    /// <exception cref="ContentInvalidException">Something must be put right first.</exception>
    /// <exception cref="ContentConflictException">Somebody else saved it meanwhile.</exception>
    public async Task<ContentItem?> SaveAsync(string? contentItemId, ArticleInput input, bool publish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        Validate(input);
        var item = contentItemId is null ? content.New(ArticlePart.ContentType) : await FindAsync(contentItemId, cancellationToken);
        if (item is null || !(publish ? Actor.CanPublish(item) : Actor.CanEdit(item))) return null;

        item.ContentItemVersionId = input.VersionId;
        await ApplyAsync(item, input, cancellationToken);
        if (contentItemId is null) await TakeOriginAsync(item, input.From, cancellationToken);
        await owners.ChangeAsync(item, input.Owner, cancellationToken);
        var declared = SecretExamples.Declare(item, input.ExampleReason);
        if (publish && SecretExamples.ErrorOf(item) is { } secret) throw new ContentInvalidException([secret]);
        await content.SaveAsync(item, publish, cancellationToken);
        await examples.AuditAsync(item, declared, input.ExampleReason, cancellationToken);
        await autosaves.ForgetAsync(contentItemId, cancellationToken);
        await commit.CommitAsync(item.ContentItemId, cancellationToken);
        return item;
    }

    /// <summary>Takes an article away from its readers; the text is kept as a draft. False where the actor may not.</summary>
    public async Task<bool> UnpublishAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var item = await FindAsync(contentItemId, cancellationToken);
        if (item is null || !Actor.CanPublish(item)) return false;
        await content.UnpublishAsync(contentItemId, cancellationToken);
        await commit.CommitAsync(contentItemId, cancellationToken);
        return true;
    }

    /// <summary>Removes an article with all its versions. False where the actor may not.</summary>
    public async Task<bool> DeleteAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var item = await FindAsync(contentItemId, cancellationToken);
        if (item is null || !Actor.CanDelete(item)) return false;
        await content.RemoveAsync(contentItemId, cancellationToken);
        await commit.CommitAsync(contentItemId, cancellationToken);
        return true;
    }

    // Who may read it is checked where it is stored.
    private static void Validate(ArticleInput input)
    {
        var errors = new List<ContentError>();
        if (string.IsNullOrWhiteSpace(input.Title)) errors.Add(new ContentError(nameof(input.Title), "Give it a title: the words a reader would type."));
        if (string.IsNullOrWhiteSpace(input.Markdown)) errors.Add(new ContentError(nameof(input.Markdown), "Write the text first."));
        if (input.Markdown?.Length > MarkdownBodyPart.MaxLength) errors.Add(new ContentError(nameof(input.Markdown), "The text is too long. Divide it into several articles."));
        if (!SiteCultures.IsSupported(input.Culture)) errors.Add(new ContentError(nameof(input.Culture), "Choose English or Finnish."));
        if (errors.Count > 0) throw new ContentInvalidException(errors);
    }

    private async Task ApplyAsync(ContentItem item, ArticleInput input, CancellationToken cancellationToken)
    {
        var address = await AddressAsync(item, input, cancellationToken);
        input.Fill(item);
        item.Alter<AutoroutePart>(p => p.Path = address);
        var set = await LocalizationSetAsync(item, input, cancellationToken);
        item.Alter<LocalizationPart>(p => p.LocalizationSet = set);
    }

    // Who does not see the source can't tie an article to it.
    private async Task TakeOriginAsync(ContentItem item, string from, CancellationToken cancellationToken)
    {
        if (await origins.FindAsync(from, cancellationToken) is null) return;
        item.Alter<ArticlePart>(p => p.Origin = from);
        await origins.BegunAsync(from, item, cancellationToken);
    }

    // Until readers know an article its address follows its title, unless the author chose another.
    private async Task<string> AddressAsync(ContentItem item, ArticleInput input, CancellationToken cancellationToken)
    {
        var (wanted, present) = (input.Path.Trim().TrimStart('/'), item.As<AutoroutePart>()?.Path ?? "");
        if (wanted != present || present.Length == 0) return wanted;
        var isKnown = await db.Set<ContentItemRecord>().AnyAsync(r => r.ContentItemId == item.ContentItemId && r.PublishedUtc != null, cancellationToken);
        return isKnown || !present.Contains(AutoroutePath.Normalise(item.As<TitlePart>()?.Title ?? ""), StringComparison.Ordinal) ? wanted : "";
    }

    // A translation joins the set of its original, as one of a translation does; an original without a set gets one that is named after it.
    private async Task<string> LocalizationSetAsync(ContentItem item, ArticleInput input, CancellationToken cancellationToken)
    {
        var own = item.As<LocalizationPart>()?.LocalizationSet ?? "";
        if (own.Length > 0 || input.TranslationOf.Length == 0) return own;
        var original = await FindAsync(input.TranslationOf, cancellationToken);
        if (original is null) return own;
        var set = original.As<LocalizationPart>()?.LocalizationSet;
        if (!string.IsNullOrEmpty(set)) return set;
        await content.AlterAsync(original.ContentItemId, o => o.Alter<LocalizationPart>(p => p.LocalizationSet = original.ContentItemId), cancellationToken);
        return original.ContentItemId;
    }
}

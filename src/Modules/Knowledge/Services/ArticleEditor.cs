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
public sealed class ArticleEditor(IContentManager content, ContentCommit commit, ArticleAutosaves autosaves, SecretExamples examples, SiteDbContext db, IActorAccessor actor)
{
    private Actor Actor => actor.Current;

    /// <summary>An article to edit in its newest version, or null where the actor does not see it or may not edit it.</summary>
    public async Task<ContentItem?> FindAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var visible = await content.FindVisibleAsync([contentItemId], Actor.Scope, VersionOptions.Latest, cancellationToken);
        var item = visible.GetValueOrDefault(contentItemId);
        return item?.ContentType == ArticlePart.ContentType && Actor.CanEdit(item) ? item : null;
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
        var declared = SecretExamples.Declare(item, input.ExampleReason);
        if (publish) SecretExamples.Refuse(item);
        await content.SaveAsync(item, publish, cancellationToken);
        examples.Audit(item, declared, input.ExampleReason);
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
        item.Alter<TitlePart>(p => p.Title = input.Title.Trim());
        item.Alter<MarkdownBodyPart>(p => p.Markdown = input.Markdown.ReplaceLineEndings("\n"));
        item.Alter<ArticlePart>(p =>
        {
            p.Summary = (input.Summary ?? "").Trim();
            p.Keywords = ArticleInput.Split(input.Keywords);
        });
        item.Alter<AudiencePart>(p =>
        {
            p.Roles = [.. input.Roles.Distinct()];
            p.Users = ArticleInput.Split(input.Users);
        });
        // Until readers know an article its address follows its title.
        if (!await db.Set<ContentItemRecord>().AnyAsync(r => r.ContentItemId == item.ContentItemId && r.PublishedUtc != null, cancellationToken)) item.Alter<AutoroutePart>(p => p.Path = "");
        var set = await LocalizationSetAsync(item, input, cancellationToken);
        item.Alter<LocalizationPart>(p =>
        {
            p.Culture = input.Culture;
            p.LocalizationSet = set;
        });
    }

    // A translation joins the set of its original; an original without one gets a set of its own then.
    private async Task<string> LocalizationSetAsync(ContentItem item, ArticleInput input, CancellationToken cancellationToken)
    {
        var own = item.As<LocalizationPart>()?.LocalizationSet ?? "";
        if (own.Length > 0 || input.TranslationOf.Length == 0) return own;
        var original = await FindAsync(input.TranslationOf, cancellationToken);
        if (original is null) return own;
        var set = original.As<LocalizationPart>()?.LocalizationSet;
        if (!string.IsNullOrEmpty(set)) return set;
        original.Alter<LocalizationPart>(p => p.LocalizationSet = original.ContentItemId);
        await content.SaveAsync(original, original.Published, cancellationToken);
        return original.ContentItemId;
    }
}

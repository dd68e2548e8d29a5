using ItsmSite.Contents;
using ItsmSite.Contents.Models;
using ItsmSite.Contents.Panels;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web.Models;
using ItsmSite.Framework.Web.Texts;
using ItsmSite.Knowledge.Services;
using ItsmSite.Knowledge.Writing.Autosave;
using ItsmSite.Knowledge.Writing.Checks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Pages.Articles;

/// <summary>Writes an article, or a new version of one.</summary>
[RequirePermission("EditOwnContent")]
[RequestFormLimits(ValueLengthLimit = MarkdownBodyPart.MaxLength * 4, BufferBodyLengthLimit = MarkdownBodyPart.MaxLength * 8)]
public sealed class EditModel(
    ArticleEditor editor, ArticleOwners owners, ArticleAutosaves autosaves, ArticleChecks checks, ContentOrigins origins, IEnumerable<IEditorPanel> panels, IPeople people, IActorAccessor actor, IStringLocalizer<KnowledgeTexts> texts) : PageModel
{
    /// <summary>What the form holds.</summary>
    [BindProperty]
    public ArticleInput Input { get; set; } = new();

    /// <summary>The article, or null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ContentItemId { get; set; }

    /// <summary>Roles that can be chosen as audience.</summary>
    public IReadOnlyList<string> Roles { get; private set; } = [];

    /// <summary>The article as it is stored; null for a new one.</summary>
    public ContentItem? Item { get; private set; }

    /// <summary>What somebody else saved meanwhile; null while nobody did.</summary>
    public ContentItem? Theirs { get; private set; }

    /// <summary>The two texts of a conflict, with their differences marked.</summary>
    public IReadOnlyList<ConflictSide> Sides { get; private set; } = [];

    /// <summary>When the writer's unsaved text of another time was kept; null where there is none, or it is shown already.</summary>
    public DateTime? KeptUtc { get; private set; }

    /// <summary>True when the form shows what was kept and never saved.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Restore { get; set; }

    /// <summary>What the author should look at before readers see the article.</summary>
    public IReadOnlyList<ArticleFinding> Findings { get; private set; } = [];

    /// <summary>What looks at the draft while it is written, and what it says; null while that is asked for later.</summary>
    public IReadOnlyList<(IEditorPanel Panel, EditorPanelView? View)> Panels { get; private set; } = [];

    /// <summary>True when the panels are to be shown with the page, not asked for by script.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Look { get; set; }

    /// <summary>True when searches were put into the form that are not stored with the article yet.</summary>
    public bool IsSought { get; private set; }

    /// <summary>A word that a panel's button adds to the keywords; null otherwise.</summary>
    [BindProperty]
    public string? AddKeyword { get; set; }

    /// <summary>Whether the writer may publish.</summary>
    public bool CanPublish => actor.Current.Has(ContentPermissions.PublishContent);

    /// <summary>Whether the writer may delete the article.</summary>
    public bool CanDelete => Item is not null && actor.Current.CanDelete(Item);

    /// <summary>People it can be given to; empty where the writer may not.</summary>
    public IReadOnlyList<Person> Owners { get; private set; } = [];

    /// <summary>Shows the form.</summary>
    /// <param name="template">Key of the template to begin with, or null.</param>
    /// <param name="culture">Language to begin in, or null for the reader's.</param>
    /// <param name="translationOf">Article that the new one is the other language of.</param>
    /// <param name="from">What it is to be made from, as <c>NAME:ID</c>, or null.</param>
    /// <param name="sought">Searches that it should be found by, besides those it has.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IActionResult> OnGetAsync(string? template, string? culture, string? translationOf, string? from, string[] sought, CancellationToken cancellationToken)
    {
        if (ContentItemId is null)
        {
            Input.Culture = await TranslationCultureAsync(translationOf, cancellationToken);
            if (await editor.FindTranslationAsync(Input.TranslationOf, Input.Culture, cancellationToken) is { } present) return RedirectToPage("/Articles/Edit", new { contentItemId = present });
            if (Input.TranslationOf.Length == 0 && SiteCultures.IsSupported(culture)) Input.Culture = culture!;
            Input.Markdown = ArticleTemplates.TextOf(template ?? "", Input.Culture);
            if (Input.Markdown.Length > 0) Input.Template = template!;
            await BeginFromAsync(from, cancellationToken);
        }
        else
        {
            Item = await editor.FindAsync(ContentItemId, cancellationToken);
            if (Item is null) return NotFound();
            Input = ArticleInput.Of(Item);
            Input.Owner = (await people.FindByIdAsync([Item.Owner], cancellationToken)).GetValueOrDefault(Item.Owner)?.UserName ?? "";
        }

        await FindKeptAsync(cancellationToken);
        var searches = SoughtByPart.Add(Input.Searches, sought.OfType<string>());
        IsSought = sought.Length > 0 && searches != Input.Searches;
        if (IsSought) Input.Searches = searches;
        return await FormAsync(cancellationToken);
    }

    /// <summary>Saves without showing it to readers.</summary>
    public Task<IActionResult> OnPostSaveAsync(CancellationToken cancellationToken) => StoreAsync(publish: false, cancellationToken);

    /// <summary>Saves and shows it to readers.</summary>
    public Task<IActionResult> OnPostPublishAsync(CancellationToken cancellationToken) => StoreAsync(publish: true, cancellationToken);

    /// <summary>Saves without showing it to readers, and shows it again with what its panels say; the way without script.</summary>
    public async Task<IActionResult> OnPostLookAsync(CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(AddKeyword))
        {
            ModelState.Remove($"{nameof(Input)}.{nameof(Input.Keywords)}");
            Input.Keywords = string.Join(", ", ArticleInput.Split($"{Input.Keywords}, {AddKeyword}"));
        }

        var answer = await StoreAsync(publish: false, cancellationToken);
        return answer is RedirectToPageResult saved ? RedirectToPage(saved.PageName, null, new RouteValueDictionary(saved.RouteValues) { ["look"] = "true" }, "panels") : answer;
    }

    /// <summary>Takes it away from readers.</summary>
    public async Task<IActionResult> OnPostUnpublishAsync(CancellationToken cancellationToken)
    {
        if (ContentItemId is null || !await editor.UnpublishAsync(ContentItemId, cancellationToken)) return NotFound();
        TempData["Notice"] = texts["The article is a draft again. Readers no longer find it."].Value;
        return RedirectToPage("/Articles/Edit", new { ContentItemId });
    }

    /// <summary>Removes it for good.</summary>
    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken cancellationToken)
    {
        if (ContentItemId is null || !await editor.DeleteAsync(ContentItemId, cancellationToken)) return NotFound();
        TempData["Notice"] = texts["The article is deleted."].Value;
        return RedirectToPage("/Articles/Index");
    }

    private async Task<IActionResult> StoreAsync(bool publish, CancellationToken cancellationToken)
    {
        try
        {
            var item = await editor.SaveAsync(ContentItemId, Input, publish, cancellationToken);
            if (item is null) return ContentItemId is null ? Forbid() : NotFound();
            TempData["Notice"] = (publish ? texts["Published. Readers find it now."] : texts["Saved as a draft. Only you and editors see it."]).Value;
            if (!publish) (TempData["NoticeLink"], TempData["NoticeUrl"]) = (texts["See the draft"].Value, Url.Page("/Articles/Display", new { item.ContentItemId, draft = "true" }));
            return publish ? RedirectToPage("/Articles/Display", new { item.ContentItemId }) : RedirectToPage("/Articles/Edit", new { item.ContentItemId });
        }
        catch (ContentInvalidException error)
        {
            ModelState.Clear();
            // Handlers name a part's member; the form has one input for each.
            foreach (var wrong in error.Errors) ModelState.AddModelError($"{nameof(Input)}.{wrong.Field.Split('.')[^1]}", wrong.In(texts));
        }
        catch (ContentConflictException conflict)
        {
            ShowBoth(conflict.Current);
        }

        if (ContentItemId is not null)
        {
            Item = await editor.FindAsync(ContentItemId, cancellationToken);
            if (Item is null) return NotFound();
        }

        return await FormAsync(cancellationToken);
    }

    // What was typed stays in the form; saving it now is on top of what the other person saved.
    private void ShowBoth(ContentItem current)
    {
        Theirs = current;
        var (mine, theirs) = LineDifference.Compare(TextOf(Input), TextOf(ArticleInput.Of(current)));
        Sides =
        [
            new ConflictSide(texts["Yours"], texts["Not saved yet"], mine, IsNewer: false),
            new ConflictSide(texts["{0}’s", current.Author], texts["Saved meanwhile"], theirs, IsNewer: true),
        ];
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.VersionId)}");
        Input.VersionId = current.ContentItemVersionId;
    }

    private static string TextOf(ArticleInput input) => $"# {input.Title}\n\n{(input.Summary.Length > 0 ? input.Summary + "\n\n" : "")}{input.Markdown}";

    private async Task<IActionResult> FormAsync(CancellationToken cancellationToken)
    {
        Roles = await people.ListRolesAsync(cancellationToken);
        if (owners.CanChange) Owners = await owners.ListAsync(cancellationToken);
        await LookAsync(cancellationToken);
        if (Input.Markdown.Length > 0) Findings = await checks.CheckAsync(Input, Item, cancellationToken);
        return Page();
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        var draft = Look ? await editor.DraftAsync(ContentItemId, Input, cancellationToken) : null;
        var looked = new List<(IEditorPanel, EditorPanelView?)>();
        foreach (var panel in panels) looked.Add((panel, draft is null ? null : await panel.BuildAsync(new EditedDraft(draft, PanelModel.LookUrlOf(Url, ContentItemId)), cancellationToken)));
        Panels = looked;
    }

    private async Task BeginFromAsync(string? from, CancellationToken cancellationToken)
    {
        if (await origins.FindAsync(from, cancellationToken) is not { } begun) return;
        (Input.From, Input.Title, Input.Markdown, Input.Culture, Input.Team) = (from!, begun.Title, begun.Markdown, begun.Culture, begun.Team);
        (Input.Roles, Input.Users) = ([.. begun.Roles], string.Join(", ", begun.Users));
    }

    private async Task FindKeptAsync(CancellationToken cancellationToken)
    {
        if (await autosaves.FindAsync(ContentItemId, cancellationToken) is not { } kept) return;
        if (Restore) Input = kept.Input;
        else KeptUtc = kept.Utc;
    }

    private async Task<string> TranslationCultureAsync(string? translationOf, CancellationToken cancellationToken)
    {
        var reader = System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        if (string.IsNullOrEmpty(translationOf) || await editor.FindAsync(translationOf, cancellationToken) is not { } original) return reader;
        Input.TranslationOf = original.ContentItemId;
        return original.As<LocalizationPart>()?.Culture == "fi" ? "en" : "fi";
    }
}

using System.Globalization;
using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Models;
using ItsmSite.Contents.Parts;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Framework.Web.Models;
using ItsmSite.Framework.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents.Pages.Workbench;

/// <summary>Writes a new version of an item of any type, or a new item where the address names a type.</summary>
[RequirePermission("ViewContent")]
[RequestFormLimits(ValueLengthLimit = MarkdownBodyPart.MaxLength * 4, BufferBodyLengthLimit = MarkdownBodyPart.MaxLength * 8, ValueCountLimit = MaxInputs)]
public sealed class EditModel(
    ContentEditor editor, ContentForms forms, FieldsPartDriver fields, ScheduledPublications schedule, SiteTime zone, TimeText time, TimeProvider clock, IActorAccessor actor, IStringLocalizer<ContentsTexts> texts) : PageModel
{
    private const int MaxInputs = 20_000; // a taxonomy of 2,000 terms has some inputs for each

    /// <summary>The item, or null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ContentItemId { get; set; }

    /// <summary>Type of a new item.</summary>
    [BindProperty(SupportsGet = true)]
    public string? TypeName { get; set; }

    /// <summary>Id of the version that was opened.</summary>
    [BindProperty]
    public string? VersionId { get; set; }

    /// <summary>Why the version is made.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>When readers are to see it, as an input of type <c>datetime-local</c> writes it, in the site's time zone.</summary>
    [BindProperty]
    public string? PublishAt { get; set; }

    /// <summary>When its newest version is to be published; null while nothing is planned.</summary>
    public ScheduledPublication? Scheduled { get; private set; }

    /// <summary>The type.</summary>
    public ContentTypeDefinition Type { get; private set; } = null!;

    /// <summary>The item as it is stored; null for a new one.</summary>
    public ContentItem? Item { get; private set; }

    /// <summary>The editors of its fields, in order.</summary>
    public IReadOnlyList<FieldEditor> Editors { get; private set; } = [];

    /// <summary>What somebody else saved meanwhile; null while nobody did.</summary>
    public ContentItem? Theirs { get; private set; }

    /// <summary>Both versions of a conflict, with their differences marked.</summary>
    public IReadOnlyList<ConflictSide> Sides { get; private set; } = [];

    /// <summary>Whether the form holds changes that are not saved yet.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>Whether the writer may publish it.</summary>
    public bool CanPublish { get; private set; }

    /// <summary>Whether the writer may delete it.</summary>
    public bool CanDelete => Item is not null && actor.Current.CanDelete(Item, Type);

    /// <summary>The page's heading.</summary>
    public string Heading => Item is null ? texts["New: {0}", Type.NameIn(Culture)] : ContentNames.Of(Item, Type, Culture) is { Length: > 0 } name ? name : texts["Without a name"];

    private static string Culture => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await FindAsync(cancellationToken) is { } edited ? await FormAsync(edited, cancellationToken) : NotFound();

    /// <summary>Saves, and shows it to readers now or later where that was asked for.</summary>
    public async Task<IActionResult> OnPostAsync([FromForm(Name = "do")] string? what, CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is not { } edited) return NotFound();
        var form = new FieldForm(await Request.ReadFormAsync(cancellationToken));
        await forms.ReadAsync(edited.Item, edited.Type, form, cancellationToken);
        if (form.IsRedraw)
        {
            IsChanged = true;
            return await FormAsync(edited, cancellationToken);
        }

        var later = what == "later" ? zone.Parse(PublishAt) : null;
        if (what == "later" && !(later > clock.GetUtcNow().UtcDateTime))
        {
            ModelState.AddModelError(nameof(PublishAt), texts["Publish later: choose a day and time that is still to come."]);
            return await FormAsync(edited, cancellationToken);
        }

        try
        {
            if (!await editor.SaveAsync(edited, new ContentInput(VersionId ?? "", what == "publish", Reason ?? "", later), cancellationToken)) return Forbid();
            TempData["Notice"] = (edited.Item.Published ? texts["Published. Readers find it now."]
                : later is { } due ? texts["Saved. Readers will see it from {0} on.", time.Exact(due)] : texts["Saved as a draft. Only you and editors see it."]).Value;
            if (!edited.Item.Published && edited.Type.IsDraftable) (TempData["NoticeLink"], TempData["NoticeUrl"]) = (texts["See the draft"].Value, $"/content/{edited.Item.ContentItemId}?draft=true");
            return Redirect(edited.Item.Published ? ContentNames.UrlOf(edited.Item) : $"/workbench/content/{edited.Item.ContentItemId}");
        }
        catch (ContentInvalidException error)
        {
            foreach (var wrong in error.Errors) ModelState.AddModelError(wrong.Field, wrong.In(texts));
        }
        catch (ContentConflictException conflict)
        {
            ShowBoth(edited.Item, conflict.Current, edited.Type);
        }

        return await FormAsync(edited, cancellationToken);
    }

    /// <summary>Leaves it a draft that was to be published later.</summary>
    public async Task<IActionResult> OnPostCancelScheduleAsync(CancellationToken cancellationToken)
    {
        if (ContentItemId is null || !await editor.CancelScheduleAsync(ContentItemId, cancellationToken)) return NotFound();
        TempData["Notice"] = texts["It stays a draft until somebody publishes it."].Value;
        return Redirect($"/workbench/content/{ContentItemId}");
    }

    /// <summary>Why it could not be published, and what to do.</summary>
    public string Say(ScheduleRefusal refusal, string userName) => refusal switch
    {
        ScheduleRefusal.NoAccount => texts["{0}, who planned it, has no account any more. Publish it now or choose another time.", userName],
        ScheduleRefusal.NotAllowed => texts["{0}, who planned it, may not publish it any more. Publish it now or choose another time.", userName],
        _ => texts["Something in it is missing or wrong. Press “Publish” to see what."],
    };

    /// <summary>Takes it away from readers.</summary>
    public async Task<IActionResult> OnPostUnpublishAsync(CancellationToken cancellationToken)
    {
        if (ContentItemId is null || !await editor.UnpublishAsync(ContentItemId, cancellationToken)) return NotFound();
        TempData["Notice"] = texts["It is a draft again. Readers no longer find it."].Value;
        return Redirect($"/workbench/content/{ContentItemId}");
    }

    /// <summary>Removes it for good.</summary>
    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken cancellationToken)
    {
        if (ContentItemId is null || !await editor.DeleteAsync(ContentItemId, cancellationToken)) return NotFound();
        TempData["Notice"] = texts["It is deleted."].Value;
        return Redirect("/workbench/content");
    }

    private async Task<EditedContent?> FindAsync(CancellationToken cancellationToken)
    {
        var edited = ContentItemId is not null ? await editor.FindAsync(ContentItemId, cancellationToken) : TypeName is not null ? await editor.NewAsync(TypeName, cancellationToken) : null;
        if (edited is null) return null;
        Type = edited.Type;
        if (ContentItemId is not null) Item = edited.Item;
        VersionId ??= edited.Item.ContentItemVersionId;
        CanPublish = actor.Current.CanPublish(edited.Item, edited.Type);
        return edited;
    }

    private async Task<IActionResult> FormAsync(EditedContent edited, CancellationToken cancellationToken)
    {
        if (Item is not null) Scheduled = await schedule.FindAsync(Item.ContentItemId, cancellationToken);
        Editors = await forms.EditAsync(edited.Item, edited.Type, Culture, cancellationToken);
        return Page();
    }

    // What was typed stays in the form; saving it now is on top of what the other person saved.
    private void ShowBoth(ContentItem mine, ContentItem theirs, ContentTypeDefinition type)
    {
        Theirs = theirs;
        var (own, newer) = LineDifference.Compare(ContentText.Of(mine, type, fields), ContentText.Of(theirs, type, fields));
        Sides =
        [
            new ConflictSide(texts["Yours"], texts["Not saved yet"], own, IsNewer: false),
            new ConflictSide(texts["{0}’s", theirs.Author], texts["Saved meanwhile"], newer, IsNewer: true),
        ];
        ModelState.Remove(nameof(VersionId));
        VersionId = theirs.ContentItemVersionId;
    }
}

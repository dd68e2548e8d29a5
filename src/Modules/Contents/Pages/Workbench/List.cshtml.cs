using System.Globalization;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Contents.Pages.Workbench;

/// <summary>The items that one may edit, with filters.</summary>
[RequirePermission("ViewContent")]
public sealed class ContentListModel(ContentLists lists, ContentDefinitions definitions, ContentLinks links, IActorAccessor actor) : PageModel
{
    /// <summary>Only items whose name holds this.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Only items of this type.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Type { get; set; }

    /// <summary>Only items of this state.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; }

    /// <summary>Only one's own.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Mine { get; set; }

    /// <summary>The order.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    /// <summary>Number of the page shown, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>The items of this page.</summary>
    public ContentListPage Items { get; private set; } = null!;

    /// <summary>The types that can be listed, by name.</summary>
    public IReadOnlyList<ContentTypeDefinition> Types { get; private set; } = [];

    /// <summary>Where items are edited.</summary>
    public ContentLinks Links => links;

    /// <summary>The types one may make items of.</summary>
    public IReadOnlyList<ContentTypeDefinition> Creatable => [.. Types.Where(actor.Current.CanCreate)];

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsFiltered => Mine || !string.IsNullOrEmpty(Q) || !string.IsNullOrEmpty(Type) || !string.IsNullOrEmpty(Status);

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Number = Math.Clamp(Number, 1, 400);
        var culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        Types = [.. (await definitions.ReadAsync(cancellationToken)).Types.Values.Where(t => t.IsListable || t.IsCreatable).OrderBy(t => t.PluralIn(culture), StringComparer.CurrentCulture)];
        Items = await lists.ListEditableAsync(
            new ContentListQuery(string.IsNullOrEmpty(Type) ? null : Type) { Text = Q ?? "", Status = Status ?? "", Mine = Mine, Sort = Sort ?? "modified", From = (Number - 1) * ContentListQuery.DefaultSize },
            cancellationToken);
    }

    /// <summary>Address of another page of the same list.</summary>
    public string UrlOf(int number) =>
        ListAddress.Of("/workbench/content", number, ("q", Q), ("type", Type), ("status", Status), ("sort", Sort), ("mine", Mine ? "true" : null));
}

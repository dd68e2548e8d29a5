using System.Globalization;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Contents.Pages.Workbench;

/// <summary>The Workbench's first page: what one may write, and what one wrote last.</summary>
[RequirePermission("ViewContent")]
public sealed class IndexModel(ContentLists lists, ContentDefinitions definitions, ContentLinks links, IActorAccessor actor) : PageModel
{
    private const int Shown = 8;

    /// <summary>The types one may make items of, by name.</summary>
    public IReadOnlyList<ContentTypeDefinition> Creatable { get; private set; } = [];

    /// <summary>One's own items, the last changed first.</summary>
    public IReadOnlyList<ContentListItem> Mine { get; private set; } = [];

    /// <summary>Gathers both.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        Creatable = [.. (await definitions.ReadAsync(cancellationToken)).Types.Values.Where(actor.Current.CanCreate).OrderBy(t => t.NameIn(culture), StringComparer.CurrentCulture)];
        Mine = (await lists.ListEditableAsync(new ContentListQuery(null) { Mine = true, Size = Shown }, cancellationToken)).Items;
    }

    /// <summary>Where a new item of a type is written.</summary>
    public string NewUrlOf(ContentTypeDefinition type) => links.NewUrl(type);

    /// <summary>Where an item is edited.</summary>
    public string EditUrlOf(ContentListItem item) => links.EditUrl(item.Item);
}

using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Contents.Pages.Content;

/// <summary>What is published of one type.</summary>
[RequirePermission("ViewContent")]
public sealed class ListModel(ContentLists lists, ContentDefinitions definitions, Taxonomies taxonomies, IActorAccessor actor) : PageModel
{
    private const int PageSize = 30;

    /// <summary>Number of the page shown, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>Only items with this term, or null.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Term { get; set; }

    /// <summary>The type.</summary>
    public ContentTypeDefinition Type { get; private set; } = null!;

    /// <summary>The items of this page.</summary>
    public new ContentListPage Page { get; private set; } = null!;

    /// <summary>The taxonomies that filter the list.</summary>
    public IReadOnlyList<TaxonomyTerms> Filters { get; private set; } = [];

    /// <summary>Whether the reader may make one.</summary>
    public bool CanCreate => actor.Current.CanCreate(Type);

    /// <summary>Address of the list of a type.</summary>
    public static string UrlOf(string typeName) => $"/browse/{Uri.EscapeDataString(typeName)}";

    /// <summary>Shows the list; 404 for what is no type that people browse.</summary>
    public async Task<IActionResult> OnGetAsync(string typeName, CancellationToken cancellationToken)
    {
        if (await definitions.FindAsync(typeName, cancellationToken) is not { IsListable: true } type) return NotFound();
        Type = type;
        Number = Math.Clamp(Number, 1, 400);
        Page = await lists.ListPublishedAsync(new ContentListQuery(type.Name) { Term = Term ?? "", Sort = "title", From = (Number - 1) * PageSize, Size = PageSize }, cancellationToken);
        var filters = new List<TaxonomyTerms>();
        foreach (var id in type.Fields.Where(f => f.FieldName == "TaxonomyField").Select(f => f.Text("TaxonomyContentItemId")).OfType<string>().Distinct())
        {
            if (await taxonomies.FindAsync(id, cancellationToken) is { Terms.Count: > 0 } taxonomy) filters.Add(taxonomy);
        }

        Filters = filters;
        return base.Page();
    }

    /// <summary>Address of another page of the same list.</summary>
    public string UrlOf(int number) => Address(Term, number);

    /// <summary>Address of the list with another filter.</summary>
    public string With(string? term) => Address(term, 1);

    private string Address(string? term, int number) => ListAddress.Of(UrlOf(Type.Name), number, ("term", term));
}

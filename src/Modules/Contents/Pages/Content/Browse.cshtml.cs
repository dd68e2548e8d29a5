using System.Globalization;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ItsmSite.Contents.Pages.Content;

/// <summary>The types of content that people browse, with a way to each.</summary>
[RequirePermission("ViewContent")]
public sealed class BrowseModel(ContentLists lists, ContentDefinitions definitions, IOptions<ContentPageOptions> pages) : PageModel
{
    /// <summary>The types of which the reader sees something, by name.</summary>
    public IReadOnlyList<ContentTypeDefinition> Types { get; private set; } = [];

    /// <summary>Gathers the types.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var seen = await lists.ListPublishedTypesAsync(cancellationToken);
        var culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        Types = [.. (await definitions.ReadAsync(cancellationToken)).Types.Values.Where(t => t.IsListable && seen.Contains(t.Name)).OrderBy(t => t.PluralIn(culture), StringComparer.CurrentCulture)];
    }

    /// <summary>Address of the list of a type: a module's own where it has one.</summary>
    public string UrlOf(ContentTypeDefinition type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return pages.Value.ListUrls.GetValueOrDefault(type.Name) ?? ListModel.UrlOf(type.Name);
    }
}

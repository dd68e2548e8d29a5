using System.Globalization;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Contents.Pages.Workbench;

/// <summary>The site's content types and what they are made of.</summary>
[RequirePermission("EditContent")]
public sealed class TypesModel(ContentDefinitions definitions, IStringLocalizer<ContentsTexts> texts) : PageModel
{
    /// <summary>The types, by name.</summary>
    public IReadOnlyList<ContentTypeDefinition> Types { get; private set; } = [];

    /// <summary>Reads the types.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        Types = [.. (await definitions.ReadAsync(cancellationToken)).Types.Values.OrderBy(t => t.NameIn(culture), StringComparer.CurrentCulture)];
    }

    /// <summary>What is switched on for a type, in words.</summary>
    public IEnumerable<string> SettingsOf(ContentTypeDefinition type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.IsCreatable) yield return texts["Can be made by hand"];
        if (type.IsListable) yield return texts["Can be browsed"];
        if (type.IsDraftable) yield return texts["Drafts"];
        if (type.IsVersionable) yield return texts["Versions"];
        if (type.IsPrivate) yield return texts["Private"];
    }
}

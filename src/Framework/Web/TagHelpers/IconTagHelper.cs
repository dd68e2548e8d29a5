using System.Collections.Frozen;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ItsmSite.Framework.Web.TagHelpers;

/// <summary>
/// <c>&lt;icon name="search" /&gt;</c>: an icon of the sprite, hidden from screen readers: the words stand beside it, or in <c>label</c>.
/// The names are those of <c>Web/Icons/icons.txt</c>; another one throws <see cref="InvalidOperationException"/> unless <c>otherwise</c> names one.
/// </summary>
[HtmlTargetElement("icon", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper(IFileVersionProvider versions) : TagHelper
{
    private const string Sprite = "_content/ItsmSite.Portal/icons.svg";
    private const string Size = "16";
    private static readonly FrozenSet<string> Known = ReadNames();

    /// <summary>Name of the icon.</summary>
    public string Name { get; set; } = "";

    /// <summary>Shown in place of a name that comes from data and is no icon of the sprite; or null.</summary>
    public string? Otherwise { get; set; }

    /// <summary>What it says to those who do not see it, where no words stand beside it; or null.</summary>
    public string? Label { get; set; }

    /// <summary>Set by the framework.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!Known.Contains(Name) && Otherwise is not null) Name = Otherwise;
        if (!Known.Contains(Name))
            throw new InvalidOperationException($"The icon \"{Name}\" is not in Framework/Web/Icons/icons.txt; add it there.");

        var use = new TagBuilder("use");
        use.Attributes["href"] = SpriteUrl(ViewContext.HttpContext) + "#" + Name;

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", output.Attributes["class"] is { Value: var given } ? $"icon {given}" : "icon");
        // The stylesheet says how large; without it an icon would be as wide as the page.
        output.Attributes.SetAttribute("width", Size);
        output.Attributes.SetAttribute("height", Size);
        if (Label is null)
        {
            output.Attributes.SetAttribute("aria-hidden", "true");
        }
        else
        {
            output.Attributes.SetAttribute("role", "img");
            output.Attributes.SetAttribute("aria-label", Label);
        }

        output.Content.SetHtmlContent(use);
    }

    // The fingerprinted address may be kept for ever; where the pages know no assets, the version in the query has to do.
    private string SpriteUrl(HttpContext context)
    {
        var pathBase = context.Request.PathBase;
        if (context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>() is { } assets)
            return $"{pathBase}/{assets[Sprite]}";
        return versions.AddFileVersionToPath(pathBase, $"{pathBase}/{Sprite}");
    }

    private static FrozenSet<string> ReadNames()
    {
        using var stream = typeof(IconTagHelper).Assembly.GetManifestResourceStream("ItsmSite.Framework.icons.txt")
            ?? throw new InvalidOperationException("The list of icons is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split("->")[0].Trim())
            .ToFrozenSet(StringComparer.Ordinal);
    }
}

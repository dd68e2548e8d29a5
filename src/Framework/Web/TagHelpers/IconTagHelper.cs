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
        var svg = Svg(Name, Label, ViewContext.HttpContext, versions);
        output.TagName = svg.TagName;
        output.TagMode = TagMode.StartTagAndEndTag;
        if (output.Attributes["class"] is { Value: var given }) svg.Attributes["class"] = $"icon {given}";
        foreach (var (name, value) in svg.Attributes) output.Attributes.SetAttribute(name, value);
        output.Content.SetHtmlContent(svg.InnerHtml);
    }

    /// <summary>The element of an icon, for tag helpers that hold one.</summary>
    /// <param name="name">Name of the icon; another one throws <see cref="InvalidOperationException"/>.</param>
    /// <param name="label">What it says to those who do not see it, or null where words stand beside it.</param>
    /// <param name="context">The request.</param>
    /// <param name="versions">Gives files their versions.</param>
    internal static TagBuilder Svg(string name, string? label, HttpContext context, IFileVersionProvider versions)
    {
        if (!Known.Contains(name))
            throw new InvalidOperationException($"The icon \"{name}\" is not in Framework/Web/Icons/icons.txt; add it there.");
        var use = new TagBuilder("use");
        use.Attributes["href"] = SpriteUrl(context, versions) + "#" + name;
        var svg = new TagBuilder("svg");
        svg.Attributes["class"] = "icon";
        // The stylesheet says how large; without it an icon would be as wide as the page.
        svg.Attributes["width"] = svg.Attributes["height"] = Size;
        if (label is null)
        {
            svg.Attributes["aria-hidden"] = "true";
        }
        else
        {
            svg.Attributes["role"] = "img";
            svg.Attributes["aria-label"] = label;
        }

        svg.InnerHtml.AppendHtml(use);
        return svg;
    }

    /// <summary>Whether the sprite has an icon of the name.</summary>
    internal static bool Has(string? name) => name is not null && Known.Contains(name);

    // The fingerprinted address may be kept for ever; where the pages know no assets, the version in the query has to do.
    private static string SpriteUrl(HttpContext context, IFileVersionProvider versions)
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

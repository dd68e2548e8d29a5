using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ItsmSite.Framework.Web.TagHelpers;

/// <summary>
/// <c>&lt;empty-state icon="send" title="Nothing waits"&gt;&lt;p class="lead"&gt;…&lt;/p&gt;&lt;/empty-state&gt;</c>: a page or list that has nothing to show. The content says
/// what to do next. <c>level</c> is 1 where nothing else is the page's heading.
/// </summary>
[HtmlTargetElement("empty-state", Attributes = "icon,title")]
public sealed class EmptyStateTagHelper(IFileVersionProvider versions) : TagHelper
{
    private const string AnyIcon = "file-earmark-text";

    /// <summary>Name of the icon; one that comes from data and is not in the sprite is replaced by a sheet of paper.</summary>
    public string? Icon { get; set; }

    /// <summary>What is not there, in a few words.</summary>
    public string Title { get; set; } = "";

    /// <summary>Level of the heading, 1 to 6; 2 where nothing is said.</summary>
    public int Level { get; set; } = 2;

    /// <summary>Set by the framework.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        var sign = new TagBuilder("div");
        sign.AddCssClass("empty-sign");
        sign.InnerHtml.AppendHtml(IconTagHelper.Svg(IconTagHelper.Has(Icon) ? Icon! : AnyIcon, null, ViewContext.HttpContext, versions));
        var heading = new TagBuilder($"h{Math.Clamp(Level, 1, 6)}");
        heading.InnerHtml.Append(Title);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty");
        output.Content.AppendHtml(sign).AppendHtml(heading).AppendHtml(content);
    }
}

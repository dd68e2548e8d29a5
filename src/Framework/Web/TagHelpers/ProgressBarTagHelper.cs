using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ItsmSite.Framework.Web.TagHelpers;

/// <summary>
/// <c>&lt;progress-bar label="Documents" value="120" max="400" /&gt;</c>: how far something has come, with its name and share as text. Without <c>max</c> it is not known
/// how much there is, and only the value is said.
/// </summary>
[HtmlTargetElement("progress-bar", Attributes = "label,value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ProgressBarTagHelper : TagHelper
{
    /// <summary>What is done.</summary>
    public string Label { get; set; } = "";

    /// <summary>How much of it is done, 0 or more.</summary>
    public long Value { get; set; }

    /// <summary>How much there is; 0 where it is not known. A value beyond it counts as all.</summary>
    public long Max { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "label";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "progress");
        var name = new TagBuilder("span");
        name.InnerHtml.Append(Label);
        var number = new TagBuilder("span");
        number.AddCssClass("numbers");
        var bar = new TagBuilder("progress");
        if (Max > 0)
        {
            var done = Math.Clamp(Value, 0, Max);
            number.InnerHtml.Append((done / (double)Max).ToString("P0", CultureInfo.CurrentCulture));
            bar.Attributes["value"] = done.ToString(CultureInfo.InvariantCulture);
            bar.Attributes["max"] = Max.ToString(CultureInfo.InvariantCulture);
        }
        else
        {
            number.InnerHtml.Append(Value.ToString("N0", CultureInfo.CurrentCulture));
        }

        output.Content.AppendHtml(name).AppendHtml(number).AppendHtml(bar);
    }
}

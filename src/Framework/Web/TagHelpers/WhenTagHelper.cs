using System.Globalization;
using ItsmSite.Framework.Web.Texts;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ItsmSite.Framework.Web.TagHelpers;

/// <summary>
/// <c>&lt;when value="item.ModifiedUtc" /&gt;</c>: how long ago, with the exact time on hover. Nothing where there is no value.
/// With <c>exact</c> it is the other way round: the date and time are shown.
/// </summary>
[HtmlTargetElement("when", Attributes = "value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class WhenTagHelper(TimeText texts) : TagHelper
{
    /// <summary>The time, UTC.</summary>
    public DateTime? Value { get; set; }

    /// <summary>Shows date and time instead of the distance.</summary>
    public bool Exact { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Value is not { } time)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("title", Exact ? texts.Relative(time) : texts.Exact(time));
        output.Content.SetContent(Exact ? texts.Exact(time) : texts.Relative(time));
    }
}

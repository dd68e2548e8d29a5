using ItsmSite.Framework.Indexing;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ItsmSite.Framework.Web.TagHelpers;

/// <summary><c>&lt;fragments value="hit.Snippet" /&gt;</c>: text of the index, encoded, the found words in <c>mark</c>; no element around it.</summary>
[HtmlTargetElement("fragments", Attributes = "value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FragmentsTagHelper : TagHelper
{
    /// <summary>The text in its pieces.</summary>
    public IReadOnlyList<TextFragment>? Value { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var fragment in Value ?? [])
        {
            if (fragment.Marked)
                output.Content.AppendHtml("<mark>").Append(fragment.Text).AppendHtml("</mark>");
            else
                output.Content.Append(fragment.Text);
        }
    }
}

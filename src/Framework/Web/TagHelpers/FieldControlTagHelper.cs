using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ItsmSite.Framework.Web.TagHelpers;

/// <summary>Gives the control inside a <c>field</c> its class and ties it to hint and error.</summary>
[HtmlTargetElement("input", ParentTag = "field")]
[HtmlTargetElement("select", ParentTag = "field")]
[HtmlTargetElement("textarea", ParentTag = "field")]
public sealed class FieldControlTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        if (!context.Items.TryGetValue(typeof(FieldContext), out var item) || item is not FieldContext field)
            return;
        output.AddClass("input", HtmlEncoder.Default);
        if (field.DescribedBy is not null)
            output.Attributes.SetAttribute("aria-describedby", field.DescribedBy);
        if (field.Invalid)
            output.Attributes.SetAttribute("aria-invalid", "true");
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ItsmSite.Framework.Web.TagHelpers;

/// <summary>
/// <c>&lt;timeline-entry tone="success" current&gt;&lt;div&gt;when, who, what&lt;/div&gt;&lt;p class="row"&gt;what one can do&lt;/p&gt;&lt;/timeline-entry&gt;</c>: one entry of a
/// <c>timeline</c>. Its words say what the dot shows by colour.
/// </summary>
[HtmlTargetElement("timeline-entry", ParentTag = "timeline")]
public sealed class TimelineEntryTagHelper : TagHelper
{
    /// <summary>"info", "success", "warning" or "danger"; null for what is nothing special.</summary>
    public string? Tone { get; set; }

    /// <summary>True for the entry that holds now: its dot is full.</summary>
    public bool Current { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "li";
        string?[] classes = [Tone is null ? null : $"timeline-{Tone}", Current ? "timeline-current" : null];
        var given = string.Join(' ', classes.Where(part => part is not null));
        if (given.Length > 0) output.Attributes.SetAttribute("class", given);
    }
}

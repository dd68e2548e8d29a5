using System.Globalization;
using ItsmSite.Framework.Web.Texts;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ItsmSite.Framework.Web.TagHelpers;

/// <summary>
/// <c>&lt;avatar name="Patty Smith" large /&gt;</c>: a person's initials on one of five grounds, the same wherever the name appears. The name stands as text beside it,
/// so it is hidden from screen readers.
/// </summary>
[HtmlTargetElement("avatar", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AvatarTagHelper : TagHelper
{
    private const int Grounds = 5;

    // FNV-1a, 32 bits.
    private const uint Start = 2166136261, Prime = 16777619;

    /// <summary>The person's whole name.</summary>
    public string Name { get; set; } = "";

    /// <summary>True at the head of a person's page.</summary>
    public bool Large { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        // Not the hash of the runtime, which is another one in each process.
        var ground = Name.Aggregate(Start, (sum, letter) => unchecked((sum ^ letter) * Prime)) % Grounds + 1;
        output.Attributes.SetAttribute("class", string.Create(CultureInfo.InvariantCulture, $"avatar avatar-{ground}{(Large ? " avatar-l" : "")}"));
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetContent(Initials.Of(Name));
    }
}

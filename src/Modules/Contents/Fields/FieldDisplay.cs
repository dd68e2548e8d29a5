using ItsmSite.Framework.Web.Chrome;
using Microsoft.AspNetCore.Html;

namespace ItsmSite.Contents.Fields;

/// <summary>What readers see of a field. The view is a partial of <c>Views/Shared/Displays</c>, which a theme may replace.</summary>
/// <param name="View">Name of the partial: <c>Text</c> unless a driver brings its own.</param>
/// <param name="Label">What the field is called.</param>
/// <param name="Name">Name of the field.</param>
public sealed record FieldDisplay(string View, string Label, string Name)
{
    /// <summary>Its text, as people wrote it.</summary>
    public string Text { get; init; } = "";

    /// <summary>Its text as safe HTML, in place of <see cref="Text"/>.</summary>
    public IHtmlContent? Html { get; init; }

    /// <summary>Where it leads, in place of <see cref="Text"/>.</summary>
    public IReadOnlyList<NavigationLink> Links { get; init; } = [];

    /// <summary>The items within the item, in place of <see cref="Text"/>.</summary>
    public IReadOnlyList<ItemDisplay> Items { get; init; } = [];

    /// <summary>Whether it is a text to read rather than a fact beside it.</summary>
    public bool IsLong { get; init; }

    /// <summary>Whether there is anything to see.</summary>
    public bool HasContent => Text.Length > 0 || Html is not null || Links.Count > 0 || Items.Count > 0;

    /// <summary>The display of a field, still empty.</summary>
    public static FieldDisplay Of(FieldValue field, string culture)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new FieldDisplay("Text", field.Definition.NameIn(culture), field.Definition.Name);
    }
}

using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Localization;

namespace ItsmSite.Contents.Services;

/// <summary>What items are called in the reader's language, and where they are read.</summary>
public sealed class ContentNames(ContentDefinitions definitions)
{
    /// <summary>What an item is called in a language.</summary>
    public async ValueTask<string> OfAsync(ContentItem item, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Of(item, await definitions.FindAsync(item.ContentType, cancellationToken), culture);
    }

    /// <summary>What an item is called in a language.</summary>
    public static string Of(ContentItem item, ContentTypeDefinition? type, string culture)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (type?.TitleField is not { } field) return item.DisplayText;
        var part = type.Parts.First(p => p.Fields.Contains(field)).Name;
        var value = FieldValue.Of(item, field, part);
        var name = field.FieldName == ContentTypeDefinition.LocalizedText ? value.Localized(culture) : value.Text("Text");
        return name.Length > 0 ? name : item.DisplayText;
    }

    /// <summary>What an item is called by its title or the field that names it, in the site's language; its display text where it has neither.</summary>
    public static string TitleOf(ContentItem item, ContentTypeDefinition type)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(type);
        return type.TitleField is null ? item.As<TitlePart>()?.Title ?? item.DisplayText : Of(item, type, SiteCultures.Default);
    }

    /// <summary>Where a published item is read.</summary>
    public static string UrlOf(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return UrlOf(item.ContentItemId, item.As<AutoroutePart>() is { Disabled: false } route ? route.Path : null);
    }

    /// <summary>Where a published item is read.</summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="path">Its address; null or empty where it has none of its own.</param>
    public static string UrlOf(string contentItemId, string? path) => string.IsNullOrEmpty(path) ? $"/content/{contentItemId}" : AutoroutePath.ToUrl(path);
}

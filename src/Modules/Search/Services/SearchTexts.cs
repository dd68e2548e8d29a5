using System.Globalization;
using ItsmSite.Framework.Content;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Search.Services;

/// <summary>Names of types and languages as readers know them.</summary>
public sealed class SearchTexts(IStringLocalizer<SearchResource> texts, ContentDefinitions definitions)
{
    private ContentDefinitionSet? _types;

    /// <summary>Reads what content types are called; before <see cref="TypeName"/>.</summary>
    public async ValueTask LoadAsync(CancellationToken cancellationToken) => _types ??= await definitions.ReadAsync(cancellationToken);

    /// <summary>A type in the reader's language; one that nobody named keeps its own name.</summary>
    public string TypeName(string type) => _types?.Types.GetValueOrDefault(type)?.NameIn(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? texts[type];

    /// <summary>The symbol of a type, or null.</summary>
    public string? TypeIcon(string type) => _types?.Types.GetValueOrDefault(type)?.Icon;

    /// <summary>A language in the reader's language.</summary>
    public static string LanguageName(string culture)
    {
        try
        {
            var name = CultureInfo.GetCultureInfo(culture).DisplayName;
            return char.ToUpper(name[0], CultureInfo.CurrentUICulture) + name[1..];
        }
        catch (CultureNotFoundException)
        {
            return culture;
        }
    }
}

using System.Globalization;
using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;

namespace ItsmSite.Knowledge.Services;

/// <summary>Languages of articles, as pages show them.</summary>
public static class Language
{
    /// <summary>The language of an article; the reader's where it has none.</summary>
    public static string Of(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Of(item.As<LocalizationPart>()?.Culture);
    }

    /// <summary>The language of an article by what it says; the reader's where it says none.</summary>
    public static string Of(string? culture) => string.IsNullOrEmpty(culture) ? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName : culture;

    /// <summary>An invitation to read an article in a language, in that language.</summary>
    public static string ReadIn(string culture) => culture switch
    {
        "fi" => "Lue suomeksi",
        "en" => "Read in English",
        _ => NativeName(culture),
    };

    /// <summary>A language's name in that language.</summary>
    public static string NativeName(string culture) => culture switch
    {
        "fi" => "Suomi",
        "en" => "English",
        _ => culture,
    };
}

using System.Globalization;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Search.Services;

/// <summary>Names of types and languages as readers know them.</summary>
public sealed class SearchTexts(IStringLocalizer<SearchResource> texts)
{
    /// <summary>A type in the reader's language; one that nobody named keeps its own name.</summary>
    public string TypeName(string type) => texts[type];

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

using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace ItsmSite.Framework.Web;

/// <summary>Addresses of lists with their filters, as their pages, pagers and links write them.</summary>
public static class ListAddress
{
    /// <summary>A path with the filters that say something.</summary>
    /// <param name="path">The list.</param>
    /// <param name="page">Number of the page, from 1; the first is the list itself.</param>
    /// <param name="filters">Names and values of the filters; those without a value are left out.</param>
    public static string Of(string path, int page, params IEnumerable<(string Name, string? Value)> filters) => QueryHelpers.AddQueryString(
        path, filters.Append(("p", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null)).Where(f => !string.IsNullOrEmpty(f.Item2)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));

    /// <summary>How a value stands in the address.</summary>
    public static string ValueOf(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.ToString().ToLowerInvariant();
    }

    /// <summary>The value that stands in the address; null where it is none of them.</summary>
    public static T? Parse<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;
}

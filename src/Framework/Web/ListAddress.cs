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
}

namespace ItsmSite.Framework.Web.Models;

/// <summary>The way to the pages before and after, for <c>_Pager</c>; nothing is shown for a single page.</summary>
/// <param name="Page">The present page, from 1.</param>
/// <param name="Pages">Number of pages that can be opened.</param>
/// <param name="Url">Address of a page.</param>
public sealed record Pager(int Page, int Pages, Func<int, string> Url);

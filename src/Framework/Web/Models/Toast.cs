namespace ItsmSite.Framework.Web.Models;

/// <summary>A message of success, for <c>_Toast</c>. Pages set <c>TempData["Notice"]</c>, and where there is something to see <c>["NoticeLink"]</c> and <c>["NoticeUrl"]</c>.</summary>
/// <param name="Text">What was done, as a sentence.</param>
/// <param name="LinkText">Words of a link to what came of it, or null.</param>
/// <param name="LinkUrl">Its address within the site, or null.</param>
public sealed record Toast(string Text, string? LinkText = null, string? LinkUrl = null);

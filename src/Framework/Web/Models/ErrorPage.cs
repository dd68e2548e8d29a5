namespace ItsmSite.Framework.Web.Models;

/// <summary>A page that could not be shown, for <c>_ErrorPage</c>.</summary>
/// <param name="Status">HTTP status: 403, 404 and 503 have their own words, others those of 500.</param>
/// <param name="Reference">Number the service desk can look up, or null.</param>
/// <param name="UserName">Who is signed in, or null; named on 403.</param>
public sealed record ErrorPage(int Status, string? Reference = null, string? UserName = null);

using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Framework.Web;

/// <summary>
/// On routes for programs that change something: browsers send the session's cookie with what other sites make them post, so a request that counts on the cookie
/// must prove that it comes from a page of this site, by the token of its forms in the header <c>RequestVerificationToken</c>.
/// </summary>
public sealed class AntiforgeryFilter : IEndpointFilter
{
    /// <inheritdoc />
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        if (IsSafe(http.Request.Method) || await IsFromHereAsync(http)) return await next(context);
        var texts = http.RequestServices.GetRequiredService<IStringLocalizer<SharedTexts>>();
        return TypedResults.Problem(texts["The request does not come from a page of this site. Send the token of its forms in the header RequestVerificationToken."], statusCode: StatusCodes.Status400BadRequest);
    }

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    // Only the header counts: a form's field would be read from the body, which is JSON here.
    private static async Task<bool> IsFromHereAsync(HttpContext http)
    {
        var antiforgery = http.RequestServices.GetRequiredService<IAntiforgery>();
        var header = antiforgery.GetTokens(http).HeaderName;
        return header is not null && http.Request.Headers.ContainsKey(header) && await antiforgery.IsRequestValidAsync(http);
    }
}

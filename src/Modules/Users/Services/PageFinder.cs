using ItsmSite.Framework.Content;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;

namespace ItsmSite.Users.Services;

/// <summary>Finds what would answer at an address of this site, without asking it.</summary>
public sealed class PageFinder(
    EndpointDataSource endpoints, IActionDescriptorCollectionProvider actions, PageLoader loader, ParameterPolicyFactory policies, IEnumerable<IContentAddresses> addresses)
{
    /// <summary>The page at a path; null where there is none.</summary>
    /// <param name="path">The path, with a leading slash.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<SitePage?> FindAsync(PathString path, CancellationToken cancellationToken)
    {
        foreach (var endpoint in endpoints.Endpoints.OfType<RouteEndpoint>().Where(e => !IsForAnyPath(e.RoutePattern) && IsRead(e)).OrderBy(e => e.RoutePattern.InboundPrecedence))
        {
            var values = new RouteValueDictionary(endpoint.RoutePattern.Defaults);
            if (Matches(endpoint.RoutePattern, path, values)) return await OpenAsync(endpoint, values["contentItemId"] as string);
        }

        foreach (var known in addresses)
        {
            if (await known.FindAsync(path.Value!.TrimStart('/'), cancellationToken) is not { } address) continue;
            var page = actions.ActionDescriptors.Items.OfType<PageActionDescriptor>().FirstOrDefault(p => p.ViewEnginePath == address.Page);
            if (page is not null) return new SitePage((await loader.LoadAsync(page, EndpointMetadataCollection.Empty)).Endpoint?.Metadata ?? EndpointMetadataCollection.Empty, address.ContentItemId);
        }

        return null;
    }

    private async Task<SitePage> OpenAsync(RouteEndpoint endpoint, string? contentItemId)
    {
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page) return new SitePage(endpoint.Metadata, null);
        // What a page's class says is known once the page is loaded.
        var loaded = await loader.LoadAsync(page, endpoint.Metadata);
        return new SitePage(loaded.Endpoint?.Metadata ?? endpoint.Metadata, addresses.Any(a => a.IsDisplayPage(page.ViewEnginePath)) ? contentItemId : null);
    }

    // The way from items' own addresses to their pages.
    private static bool IsForAnyPath(RoutePattern pattern) => pattern.PathSegments is [{ Parts: [RoutePatternParameterPart { IsCatchAll: true }] }];

    private static bool IsRead(Endpoint endpoint) => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is not { Count: > 0 } methods || methods.Contains(HttpMethods.Get);

    private bool Matches(RoutePattern pattern, PathString path, RouteValueDictionary values) =>
        new TemplateMatcher(new RouteTemplate(pattern), []).TryMatch(path, values)
        && pattern.ParameterPolicies.All(named => named.Value.All(reference => policies.Create(pattern.GetParameter(named.Key), reference) is not IRouteConstraint constraint
            || constraint.Match(null, null, named.Key, values, RouteDirection.IncomingRequest)));
}

using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;

namespace ItsmSite.Contents.Api;

/// <summary>
/// Content for programs. A list has one segment after <c>/api/content</c>, an item two or more, so that a type may be called <c>items</c>.
/// </summary>
internal static class ContentEndpoints
{
    private const int MaxSize = 100;
    private const int MaxTextLength = 200;
    private static readonly string[] s_states = ["", "published", "draft", "latest"];
    private static readonly string[] s_orders = ["", "modified", "title"];

    public static void MapContentApi(this IEndpointRouteBuilder routes)
    {
        var content = routes.MapGroup("/api/content").WithTags("Content").RequireAuthorization(new RequirePermissionAttribute(ContentPermissions.ViewContent.Name)).AddEndpointFilter<AntiforgeryFilter>();
        content.MapGet("/{type}", ListAsync).WithName("ListContent").WithSummary("List the items of a type")
            .WithDescription("What the caller may see: published (the default), or with status=draft or status=latest the newest versions that the caller may edit. Sorted by modified (newest first) or title; the total is exact up to a thousand items beyond the page (isExact).")
            .ProducesProblem(404);
        content.MapGet("/items/{id}", GetAsync).WithName("GetContent").WithSummary("Read an item")
            .WithDescription("The version that readers see; with version=latest the newest one, for those who may edit it. The ETag is the version's id.").ProducesProblem(404);

        content.MapPost("/{type}", (string type, HttpContext http, ContentApi api) => api.CreateAsync(type, http)).WithName("CreateContent").WithSummary("Make an item of a type")
            .WithDescription("The parts and fields of the type are taken from the body; anything else in it is refused. The item is a draft, unless its type has none.")
            .AddOpenApiOperationTransformer(DescribeBody).ProducesProblem(403).ProducesProblem(404).ProducesProblem(413).ProducesProblem(415);
        Change(content.MapPut("/items/{id}", (string id, HttpContext http, ContentApi api) => api.ChangeAsync(id, http)), "ChangeContent", "Change an item",
            "What the body leaves out stays as it is. It becomes a draft, unless its type has none. Members that are not for writing are accepted as they were read.").AddOpenApiOperationTransformer(DescribeBody);
        Change(content.MapPost("/items/{id}/publish", (string id, HttpContext http, ContentApi api) => api.PublishAsync(id, http)), "PublishContent", "Show the newest version of an item to readers", "");
        Change(content.MapPost("/items/{id}/unpublish", (string id, HttpContext http, ContentApi api) => api.UnpublishAsync(id, http)), "UnpublishContent", "Take an item away from its readers", "It stays as a draft. ");
        Change(content.MapDelete("/items/{id}", (string id, HttpContext http, ContentApi api) => api.DeleteAsync(id, http)), "DeleteContent", "Delete an item with all its versions", "");
    }

    private static RouteHandlerBuilder Change(RouteHandlerBuilder route, string name, string summary, string description) => route.WithName(name).WithSummary(summary)
        .WithDescription($"{description} The version that the caller read stands in the body's ContentItemVersionId or in the header If-Match; where another one is the newest, the answer is 409 with it.".Trim())
        .ProducesProblem(403).ProducesProblem(404).ProducesProblem(409).ProducesProblem(413).ProducesProblem(415);

    // By hand: what a route declares to accept takes part in matching, and the body is read and refused here.
    private static Task DescribeBody(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Description = "A content item in Orchard Core's shape.",
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.Object } } },
        };
        return Task.CompletedTask;
    }

    private static async Task<Results<Ok<ContentListResponse>, ValidationProblem, ProblemHttpResult>> ListAsync(
        string type, ContentLists lists, ContentDefinitions definitions, ContentProblems problems,
        [FromQuery] string? q, [FromQuery] string? sort, [FromQuery] int? from, [FromQuery] int? size, [FromQuery] string? status, CancellationToken cancellationToken)
    {
        if (await definitions.FindAsync(type, cancellationToken) is not { } definition || !(definition.IsListable || definition.IsCreatable)) return problems.NotFound();
        var errors = new List<ContentError>();
        if (q?.Length > MaxTextLength) errors.Add(new ContentError(nameof(q), "Shorten it to {0} characters.") { Arguments = [MaxTextLength] });
        if (!s_orders.Contains(sort ?? "")) errors.Add(new ContentError(nameof(sort), "Write one of these here: {0}.") { Arguments = [string.Join(", ", s_orders.Skip(1))] });
        if (!s_states.Contains(status ?? "")) errors.Add(new ContentError(nameof(status), "Write one of these here: {0}.") { Arguments = [string.Join(", ", s_states.Skip(1))] });
        if (from is < 0 or > ContentLists.MaxFrom) errors.Add(new ContentError(nameof(from), "Write a number from {0} to {1} here.") { Arguments = [0, ContentLists.MaxFrom] });
        if (size is < 1 or > MaxSize) errors.Add(new ContentError(nameof(size), "Write a number from {0} to {1} here.") { Arguments = [1, MaxSize] });
        if (errors.Count > 0) return problems.Invalid(errors);

        var query = new ContentListQuery(definition.Name) { Text = q ?? "", Sort = sort ?? "", From = from ?? 0, Size = size ?? ContentListQuery.DefaultSize, Status = status == "draft" ? status : "" };
        var page = status is "draft" or "latest" ? await lists.ListEditableAsync(query, cancellationToken) : await lists.ListPublishedAsync(query, cancellationToken);
        return TypedResults.Ok(new ContentListResponse(page.Total, page.IsExact, query.From, query.Size, [.. page.Items.Select(i => i.Item)]));
    }

    private static async Task<Results<Ok<ContentItem>, ValidationProblem, ProblemHttpResult>> GetAsync(
        string id, HttpContext http, ContentReader reader, ContentProblems problems, [FromQuery] string? version, CancellationToken cancellationToken)
    {
        if (version is not (null or "" or "published" or "latest")) return problems.Invalid([new ContentError(nameof(version), "Write one of these here: {0}.") { Arguments = ["published, latest"] }]);
        if (await reader.FindItemAsync(id, version == "latest" ? VersionOptions.Latest : VersionOptions.Published, cancellationToken) is not { } found) return problems.NotFound();
        ContentApi.WriteVersion(http.Response, found.Item);
        return TypedResults.Ok(found.Item);
    }
}

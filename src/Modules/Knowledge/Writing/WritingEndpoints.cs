using ItsmSite.Contents;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Knowledge.Services;
using ItsmSite.Knowledge.Writing.Autosave;
using ItsmSite.Knowledge.Writing.Links;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Knowledge.Writing;

/// <summary>What the editor's script asks for while one writes. Without it everything of this is done by saving the form.</summary>
internal static class WritingEndpoints
{
    public static void MapWriting(this IEndpointRouteBuilder routes)
    {
        var writing = routes.MapGroup("/articles/write").RequireAuthorization(new RequirePermissionAttribute(ContentPermissions.EditOwnContent.Name)).AddEndpointFilter<AntiforgeryFilter>().ExcludeFromDescription();
        writing.MapPost("/{contentItemId:length(26)}/media", AddFileAsync).WithMetadata(new RequestSizeLimitAttribute(MediaStore.MaxLength + 1));
        writing.MapPost("/draft", BeginAsync);
        writing.MapPost("/autosave/{contentItemId:length(26)?}", KeepAsync);
        writing.MapGet("/links", FindLinksAsync);
    }

    // The body is the file itself: nothing of it is parsed before it is known to be small enough.
    private static async Task<Results<Ok<AddedFile>, NotFound, ProblemHttpResult>> AddFileAsync(
        string contentItemId, HttpRequest request, ArticleFiles files, IStringLocalizer<KnowledgeTexts> texts, [FromQuery] string? name, CancellationToken cancellationToken)
    {
        if (request.ContentLength is not { } length) return TypedResults.Problem(statusCode: StatusCodes.Status411LengthRequired);
        if (length > MediaStore.MaxLength) return TypedResults.Problem(texts["The file is larger than 20 MB. Make it smaller, or put it where files are shared and link to it."], statusCode: StatusCodes.Status413PayloadTooLarge);
        var bytes = new byte[length];
        await request.Body.ReadExactlyAsync(bytes, cancellationToken);
        var answer = await files.AddAsync(contentItemId, name ?? "", bytes, cancellationToken);
        if (answer is null) return TypedResults.NotFound();
        return answer.Added is { } added ? TypedResults.Ok(added) : TypedResults.Problem(texts[answer.Problem!], statusCode: StatusCodes.Status422UnprocessableEntity);
    }

    // A file belongs to an article from the start: so a new one becomes a draft when the first file is brought, rather than files lying about that belong to nobody.
    private static async Task<Results<Ok<DraftBegun>, ForbidHttpResult, ProblemHttpResult>> BeginAsync(
        [FromBody] ArticleInput input, ArticleEditor editor, IStringLocalizer<KnowledgeTexts> texts, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(input.Title)) input.Title = texts["Untitled"];
        if (string.IsNullOrWhiteSpace(input.Markdown)) input.Markdown = "…";
        try
        {
            var item = await editor.SaveAsync(null, input, publish: false, cancellationToken);
            return item is null ? TypedResults.Forbid() : TypedResults.Ok(new DraftBegun(item.ContentItemId, item.ContentItemVersionId));
        }
        catch (ContentInvalidException error)
        {
            return TypedResults.Problem(string.Join(" ", error.Errors.Select(e => e.In(texts))), statusCode: StatusCodes.Status422UnprocessableEntity);
        }
    }

    private static async Task<Results<Ok<AutosaveState>, NotFound, ProblemHttpResult>> KeepAsync(
        string? contentItemId, [FromBody] AutosaveRequest request, ArticleEditor editor, ArticleAutosaves autosaves, SiteTime zone, IStringLocalizer<KnowledgeTexts> texts, CancellationToken cancellationToken)
    {
        if (request.Input is null || request.Window is not { Length: > 0 and <= ArticleAutosaves.MaxWindowLength } || request.Input.Markdown.Length > Contents.Models.MarkdownBodyPart.MaxLength)
            return TypedResults.Problem(statusCode: StatusCodes.Status400BadRequest);
        if (contentItemId is not null && await editor.FindAsync(contentItemId, cancellationToken) is null) return TypedResults.NotFound();
        var answer = await autosaves.KeepAsync(contentItemId, request.Input, request.Window, request.TakeOver, cancellationToken);
        var at = AutosaveState.TimeOf(zone.ToLocal(answer.Utc), texts);
        return TypedResults.Ok(new AutosaveState(answer.IsKept, answer.IsKept ? texts["Kept {0}", at] : texts["This article is open in another window, which kept its text {0}.", at]));
    }

    private static async Task<Ok<IReadOnlyList<LinkOffer>>> FindLinksAsync(
        LinkPicker picker, [FromQuery] string? q, [FromQuery] string? culture, [FromQuery] string[]? roles, [FromQuery] string? users, CancellationToken cancellationToken)
    {
        var text = q is { Length: > 200 } ? q[..200] : q ?? "";
        return TypedResults.Ok(await picker.FindAsync(text, Audience.Of(roles ?? [], ArticleInput.Split(users)), culture ?? "", cancellationToken));
    }
}

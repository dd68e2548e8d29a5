using System.Text.Json.Nodes;
using ItsmSite.Contents.Parts;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;
using Change = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<ItsmSite.Framework.Content.ContentItem>,
    Microsoft.AspNetCore.Http.HttpResults.NoContent,
    Microsoft.AspNetCore.Http.HttpResults.ValidationProblem,
    Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult>;

namespace ItsmSite.Contents.Api;

/// <summary>Changes of content by programs: what the editor does, with JSON in place of a form.</summary>
internal sealed class ContentApi(
    ContentEditor editor, ContentJsonReader reader, ContentFinder finder, ContentDefinitions definitions, ContentProblems problems, IActorAccessor actor, IStringLocalizer<ContentsTexts> texts)
{
    private const string VersionId = nameof(ContentItem.ContentItemVersionId);

    /// <summary>The header that names an item's version.</summary>
    public static void WriteVersion(HttpResponse response, ContentItem item) => response.Headers.ETag = $"\"{item.ContentItemVersionId}\"";

    /// <summary>Makes an item: a draft, where its type has drafts.</summary>
    public async Task<Results<Created<ContentItem>, ValidationProblem, ProblemHttpResult>> CreateAsync(string type, HttpContext http)
    {
        var cancellationToken = http.RequestAborted;
        if (await definitions.FindAsync(type, cancellationToken) is not { IsHidden: false } definition) return problems.NotFound();
        if (await editor.NewAsync(definition.Name, cancellationToken) is not { } created) return problems.Forbidden();
        var body = await JsonBody.ReadAsync(http.Request, texts, cancellationToken);
        if (body.Problem is not null) return body.Problem;
        if (await reader.ReadAsync(created.Item, created.Type, body.Json, cancellationToken) is { Count: > 0 } errors) return problems.Invalid(errors);
        try
        {
            if (!await editor.SaveAsync(created, new ContentInput("", Publish: false, ""), cancellationToken)) return problems.Forbidden();
        }
        catch (ContentInvalidException error)
        {
            return problems.Invalid(error.Errors);
        }

        WriteVersion(http.Response, created.Item);
        return TypedResults.Created($"/api/content/items/{created.Item.ContentItemId}?version=latest", created.Item);
    }

    /// <summary>Saves a new version: a draft, where its type has drafts.</summary>
    public Task<Change> ChangeAsync(string id, HttpContext http) => ChangeAsync(id, http, async (edited, json) =>
    {
        if (await reader.ReadAsync(edited.Item, edited.Type, json, http.RequestAborted) is { Count: > 0 } errors) throw new ContentInvalidException(errors);
        return await editor.SaveAsync(edited, new ContentInput(edited.Item.ContentItemVersionId, Publish: false, ""), http.RequestAborted);
    });

    /// <summary>Shows the newest version to readers.</summary>
    public Task<Change> PublishAsync(string id, HttpContext http) => ChangeAsync(id, http, async (edited, json) =>
    {
        OnlyVersion(json);
        if (!actor.Current.CanPublish(edited.Item, edited.Type)) return false;
        return edited.Item.Published || await editor.SaveAsync(edited, new ContentInput(edited.Item.ContentItemVersionId, Publish: true, ""), http.RequestAborted);
    });

    /// <summary>Takes an item away from its readers.</summary>
    public Task<Change> UnpublishAsync(string id, HttpContext http) => ChangeAsync(id, http, (_, json) =>
    {
        OnlyVersion(json);
        return editor.UnpublishAsync(id, http.RequestAborted);
    });

    /// <summary>Removes an item with all its versions.</summary>
    public Task<Change> DeleteAsync(string id, HttpContext http) => ChangeAsync(id, http, (_, json) =>
    {
        OnlyVersion(json);
        return editor.DeleteAsync(id, http.RequestAborted);
    });

    private async Task<Change> ChangeAsync(string id, HttpContext http, Func<EditedContent, JsonObject, Task<bool>> change)
    {
        var cancellationToken = http.RequestAborted;
        if (await editor.FindAsync(id, cancellationToken) is not { } edited)
            return (await finder.FindVisibleAsync([id], actor.Current.Scope, VersionOptions.Published, cancellationToken)).Count > 0 ? problems.Forbidden() : problems.NotFound();
        var body = await JsonBody.ReadAsync(http.Request, texts, cancellationToken);
        if (body.Problem is not null) return body.Problem;
        try
        {
            if (ReadVersion(http.Request, body.Json) != edited.Item.ContentItemVersionId) return problems.Conflict(edited.Item);
            if (!await change(edited, body.Json)) return problems.Forbidden();
        }
        catch (ContentInvalidException error)
        {
            return problems.Invalid(error.Errors);
        }
        catch (ContentConflictException conflict)
        {
            return problems.Conflict(conflict.Current);
        }

        if (await editor.FindAsync(id, cancellationToken) is not { } changed) return TypedResults.NoContent();
        WriteVersion(http.Response, changed.Item);
        return TypedResults.Ok(changed.Item);
    }

    // The version that the caller read: by header or by member, the same one where both are there.
    private static string ReadVersion(HttpRequest request, JsonObject json)
    {
        var header = request.GetTypedHeaders().IfMatch;
        var tags = header.Where(tag => tag != EntityTagHeaderValue.Any).Select(tag => tag.Tag.ToString().Trim('"')).ToList();
        var member = json[VersionId] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
        if (member is not null) tags.Add(member);
        return tags.Distinct(StringComparer.Ordinal).ToList() is [var version] && version.Length > 0
            ? version
            : throw new ContentInvalidException([new ContentError(VersionId, "Say which version you read: its id here, or its ETag in the header If-Match.")]);
    }

    private static void OnlyVersion(JsonObject json)
    {
        var errors = json.Where(m => m.Key != VersionId).Select(m => new ContentError(m.Key, "Leave this out: only the version's id is looked at here.")).ToList();
        if (errors.Count > 0) throw new ContentInvalidException(errors);
    }
}

using System.Net;
using System.Text.Json.Nodes;

namespace ItsmSite.Tests.Site.Api;

/// <summary>What a program was answered.</summary>
public sealed record ApiAnswer(HttpStatusCode Status, JsonObject Json, string? Version, string? Location)
{
    public string Id => (string)Json["ContentItemId"]!;

    /// <summary>Names of the members that must be put right.</summary>
    public IEnumerable<string> Wrong => Json["errors"] is JsonObject errors ? errors.Select(e => e.Key) : [];
}

using Microsoft.AspNetCore.Http;

namespace ItsmSite.Users.Services;

/// <summary>What answers at an address.</summary>
/// <param name="Metadata">What the page says of itself, permissions among it.</param>
/// <param name="ContentItemId">The item that is read there; null where it is another page.</param>
public sealed record SitePage(EndpointMetadataCollection Metadata, string? ContentItemId);

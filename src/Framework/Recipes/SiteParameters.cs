using ItsmSite.Framework.Storage;

namespace ItsmSite.Framework.Recipes;

/// <summary>The parameter <c>SiteName</c>.</summary>
public sealed class SiteParameters(SiteSettings settings) : IRecipeParameters
{
    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(CancellationToken cancellationToken) =>
        await settings.FindAsync<string>("SiteName", cancellationToken) is { } name ? new Dictionary<string, string> { ["SiteName"] = name } : [];
}

using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Storage;

/// <summary>Reads and changes the site's named settings.</summary>
public sealed class SiteSettings(SiteDbContext db, BriefCache<string, SiteSettings.Kept> cache)
{
    /// <summary>A setting, or null where it was never set.</summary>
    public async Task<T?> FindAsync<T>(string name, CancellationToken cancellationToken)
    {
        var kept = await cache.GetAsync(name, async _ => new Kept((await db.Set<SiteSetting>().AsNoTracking().SingleOrDefaultAsync(s => s.Name == name, cancellationToken))?.Value));
        return kept!.Json is null ? default : JsonSerializer.Deserialize<T>(kept.Json);
    }

    /// <summary>Sets a setting; part of the unit of work.</summary>
    /// <returns>False where it was just so already.</returns>
    public async Task<bool> SetAsync<T>(string name, T value, CancellationToken cancellationToken)
    {
        var row = await db.Set<SiteSetting>().FindAsync([name], cancellationToken);
        var json = JsonSerializer.Serialize(value);
        if (row?.Value == json) return false;
        if (row is null) db.Add(new SiteSetting { Name = name, Value = json });
        else row.Value = json;
        return true;
    }

    /// <summary>A setting as it is stored, null where it was never set.</summary>
    public sealed record Kept(string? Json);
}

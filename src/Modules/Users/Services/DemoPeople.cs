using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace ItsmSite.Users.Services;

/// <summary>The people of the demo, for the sign-in page while developing.</summary>
public sealed class DemoPeople(SiteDbContext db, SiteSettings settings, IConfiguration configuration, IHostEnvironment environment)
{
    /// <summary>Name of the configuration value or site setting that shows them: true or false.</summary>
    public const string Setting = "Demo:ShowPeople";

    private const int MaxPeople = 20;

    /// <summary>Their password: configuration <c>Demo:Password</c>.</summary>
    public string Password => configuration["Demo:Password"] ?? "Eagle5-demo!";

    /// <summary>Those who can sign in; empty unless in Development with <see cref="Setting"/> on.</summary>
    public async Task<IReadOnlyList<DemoPerson>> ListAsync(CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment()) return [];
        var shown = configuration[Setting] is { } configured ? configured.Equals("true", StringComparison.OrdinalIgnoreCase) : await settings.FindAsync<bool>(Setting, cancellationToken);
        if (!shown) return [];
        var people = await db.Set<SiteUser>().AsNoTracking()
            .Where(u => u.IsEnabled && u.PasswordHash != null)
            .OrderBy(u => u.UserName).Take(MaxPeople)
            .Select(u => new { u.UserName, u.DisplayName, u.Title })
            .ToListAsync(cancellationToken);
        return [.. people.Select(p => new DemoPerson(p.UserName!, p.Title.Length > 0 ? $"{p.DisplayName}, {p.Title}" : p.DisplayName))];
    }
}

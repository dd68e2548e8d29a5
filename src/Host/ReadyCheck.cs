using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ItsmSite.Host;

/// <summary>Ready when the shell is in use and its database answers.</summary>
internal sealed class ReadyCheck(ShellHost shells) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (shells.Hold() is not { } shell) return HealthCheckResult.Unhealthy("The site is starting.");
        try
        {
            await using var scope = shell.CreateScope();
            var db = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
            await db.Set<SiteSetting>().AsNoTracking().AnyAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", error);
        }
        finally
        {
            shell.Release();
        }
    }
}

using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ItsmSite.Host;

/// <summary>Where a load balancer or a monitor asks how the site is.</summary>
internal static class HealthEndpoints
{
    /// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the site can be used, else 503.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
    }
}

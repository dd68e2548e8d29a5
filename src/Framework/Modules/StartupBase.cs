using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Framework.Modules;

/// <summary>
/// What a module adds to the shell; it reads as the module's table of contents. A module may have several, each bound to a feature.
/// Signature follows Orchard Core's class of the same name.
/// </summary>
public abstract class StartupBase
{
    /// <summary>Startups run in this order, then in the order of their features' dependencies.</summary>
    public virtual int Order => 0;

    /// <summary>Registers the services of the shell.</summary>
    public virtual void ConfigureServices(IServiceCollection services)
    {
    }

    /// <summary>Adds middleware and routes to the shell's pipeline.</summary>
    public virtual void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
    }

    /// <summary>As <see cref="Configure"/>, where asynchronous work is needed.</summary>
    public virtual ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => default;
}

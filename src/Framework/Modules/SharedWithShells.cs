using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Framework.Modules;

/// <summary>Marks a singleton of the outer host that every shell sees; it outlives them.</summary>
/// <param name="ServiceType">The service's type.</param>
public sealed record SharedWithShells(Type ServiceType)
{
    /// <summary>Registers a host-wide singleton that shells see too.</summary>
    public static void Add<T>(IServiceCollection services, Func<IServiceProvider, T> factory)
        where T : class
    {
        services.AddSingleton(factory);
        services.AddSingleton(new SharedWithShells(typeof(T)));
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Framework.Permissions;

/// <summary>Registers who is acting and what that allows.</summary>
public static class PermissionServices
{
    /// <summary>Adds actors, audiences and permissions. Whatever does not say otherwise is for people who are signed in.</summary>
    public static IServiceCollection AddSitePermissions(this IServiceCollection services)
    {
        services.AddScoped<IActorAccessor, ActorAccessor>();
        services.AddSingleton<AudienceRegistry>();
        services.AddScoped<PermissionCatalog>();
        services.AddPermissionProvider<SitePermissionProvider>();
        services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicyProvider>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        return services;
    }

    /// <summary>Adds a module's permissions.</summary>
    public static IServiceCollection AddPermissionProvider<T>(this IServiceCollection services)
        where T : class, IPermissionProvider => services.AddScoped<IPermissionProvider, T>();
}

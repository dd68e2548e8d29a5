using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Users.Services;

/// <summary>Registers what administrators do with people and roles.</summary>
public static class AdministrationServices
{
    /// <summary>Adds the lists and editors of people and roles, and what a person sees.</summary>
    public static IServiceCollection AddPeopleAdministration(this IServiceCollection services)
    {
        services.AddScoped<PersonRoles>();
        services.AddScoped<PersonChecks>();
        services.AddScoped<PersonEditor>();
        services.AddScoped<PeopleList>();
        services.AddScoped<RoleNames>();
        services.AddScoped<RoleList>();
        services.AddScoped<RoleEditor>();
        services.AddScoped<PermissionGroups>();
        services.AddScoped<PageFinder>();
        services.AddScoped<PersonSight>();
        services.AddScoped<AudienceTexts>();
        return services;
    }
}

using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using ItsmSite.Users.Recipes;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Users;

/// <summary>People, roles, permissions, sessions.</summary>
public sealed class Startup : StartupBase
{
    /// <summary>Before other modules: their middleware may ask who acts.</summary>
    public override int Order => -100;

    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddModel<UsersModel>();
        services.AddDataMigration<UsersMigration>();
        services.AddPermissionProvider<Permissions>();
        services.AddAccounts();
        services.AddSessions();
        services.AddScoped<IPeople, People>();
        services.AddSingleton<SetupState>();
        services.AddScoped<IFirstAdministrator, FirstAdministrator>();
        services.AddScoped<INavigationProvider, PersonMenu>();
        services.AddScoped<INavigationProvider, AdminMenu>();
        services.AddScoped<IGuideProvider, UsersGuide>();
        services.AddScoped<IAuditDescriber, UserAudit>();
        services.AddPeopleAdministration();
        services.Configure<RazorPagesOptions>(pages =>
        {
            pages.Conventions.AddPageRoute("/People/Edit", "/workbench/people/new");
            pages.Conventions.AddPageRoute("/Roles/Edit", "/workbench/roles/new");
        });
        services.AddScoped<ProfileEditor>();
        services.AddScoped<PasswordEditor>();
        services.AddScoped<DemoPeople>();
        services.AddRecipeStep<RolesStep>().AddRecipeExport<RolesExport>();
        services.AddRecipeStep<UsersStep>().AddRecipeExport<UsersExport>();
        services.AddScoped<IRecipeParameters, AdministratorParameters>();
        services.AddSingleton<ISettingProvider, UserSettings>();
    }

    /// <inheritdoc />
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseRequestLocalization();
        app.UseMiddleware<SetupMiddleware>();
        app.UseAuthentication();
        app.UseMiddleware<ActorMiddleware>();
        app.UseAuthorization();
        app.UseAntiforgery();
        routes.MapPreferences();
    }
}

using ItsmSite.Framework.Content;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Host.Setup;

/// <summary>Brings the site up: shell, database, set-up of an empty data folder.</summary>
internal sealed class SiteStarter(
    ShellHost shells, FeatureRules features, ShellDescriptorReader descriptors, HostArguments arguments, RecipeFolder recipes, IHostEnvironment environment, IConfiguration configuration, ILogger<SiteStarter> logger)
{
    /// <summary>Name of the setting that says which recipe the site was set up with.</summary>
    public const string SetupSetting = "SetupRecipe";

    /// <summary>Builds the shell and makes it ready to use.</summary>
    /// <param name="serve">True for the server, whose background services run; a command does without them.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="MigrationException">The database can't be used.</exception>
    /// <exception cref="RecipeException">The set-up recipe failed.</exception>
    public async Task StartAsync(bool serve, CancellationToken cancellationToken)
    {
        await UseAsync(await descriptors.FindBeforeMigrationAsync(cancellationToken), serve, cancellationToken);
        // The set-up recipe may have switched features.
        var stored = await descriptors.FindAsync(cancellationToken);
        if (stored?.Version is { } version && version != shells.Current.Version) await UseAsync(stored, serve, cancellationToken);
    }

    /// <summary>Puts the shell of the features that are stored to be on in use.</summary>
    public Task UseAsync(ShellDescriptor? descriptor, bool serve, CancellationToken cancellationToken) =>
        shells.ReplaceAsync(features.Enabled(descriptor), descriptor?.Version ?? 0, PrepareAsync, serve, cancellationToken);

    private async Task PrepareAsync(ShellContext shell, CancellationToken cancellationToken)
    {
        await using (var scope = shell.CreateScope())
        {
            await scope.ServiceProvider.GetRequiredService<MigrationRunner>().RunAsync(cancellationToken);
            await scope.ServiceProvider.GetRequiredService<ProjectionBuilder>().BuildMissingAsync(cancellationToken);
        }

        if (!await IsSetUpAsync(shell, cancellationToken)) await SetUpAsync(shell, cancellationToken);
    }

    private static async Task<bool> IsSetUpAsync(ShellContext shell, CancellationToken cancellationToken)
    {
        await using var scope = shell.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Set<SiteSetting>().AnyAsync(s => s.Name == SetupSetting, cancellationToken);
    }

    private async Task SetUpAsync(ShellContext shell, CancellationToken cancellationToken)
    {
        var tenant = configuration.GetSection("AutoSetup:Tenants:0").Get<AutoSetupTenant>();
        var name = arguments.Recipe ?? (tenant is not null ? tenant.RecipeName is { Length: > 0 } chosen ? chosen : "itsm" : environment.IsDevelopment() ? "eagle5" : "itsm");
        var path = recipes.Find(name) ?? throw new RecipeException($"There is no recipe '{name}' to set the site up with.");
        logger.LogInformation("Setting the site up with recipe {Recipe}", name);
        await shell.Services.GetRequiredService<RecipeExecutor>().RunAsync(path, new RecipeRunOptions(), cancellationToken);
        await using var scope = shell.CreateScope();
        if (tenant is { AdminUsername.Length: > 0 }) await CreateAdministratorAsync(scope.ServiceProvider, tenant, cancellationToken);
        var settings = scope.ServiceProvider.GetRequiredService<SiteSettings>();
        await settings.SetAsync(SetupSetting, name, cancellationToken);
        await settings.SetAsync("Epoch", Guid.NewGuid().ToString("N"), cancellationToken);
        await scope.ServiceProvider.GetRequiredService<SiteDbContext>().SaveChangesAsync(cancellationToken);
    }

    private static async Task CreateAdministratorAsync(IServiceProvider services, AutoSetupTenant tenant, CancellationToken cancellationToken)
    {
        services.GetRequiredService<IActorAccessor>().Current = Actor.System;
        var errors = await services.GetRequiredService<IFirstAdministrator>().CreateAsync(tenant.SiteName, tenant.AdminUsername, tenant.AdminEmail, tenant.AdminPassword, cancellationToken);
        if (errors.Count > 0) throw new RecipeException($"AutoSetup could not make the administrator: {string.Join(" ", errors)}");
    }
}

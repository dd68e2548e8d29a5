using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using ItsmSite.Users;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Tests.Unit.Users;

/// <summary>The module's services over a SQLite file of their own, with a clock that tests move.</summary>
public sealed class UsersFixture : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("itsmsite-users-").FullName;
    private readonly ServiceProvider _services;

    private UsersFixture()
    {
        var folder = new DataFolder(_folder);
        var database = DatabaseOptions.From(null, folder);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(database);
        services.AddSingleton(new WriterGate(database));
        services.AddSingleton(new PublicAudience());
        services.AddSingleton(folder);
        services.AddSingleton(new ShellFeatures([]));
        services.AddSingleton(new ModuleCatalog([]));
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddSiteStorage();
        services.AddSingleton(new ModuleCatalog([]));
        services.AddSingleton(new ShellChanges());
        services.AddShellFeatures();
        services.AddContent();
        services.AddRecipes();
        services.AddSitePermissions();
        services.AddSiteLocalization();
        new Startup().ConfigureServices(services);
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 100);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public MovingClock Clock { get; } = new();

    public static async Task<UsersFixture> CreateAsync()
    {
        var fixture = new UsersFixture();
        await fixture.InScopeAsync<MigrationRunner>(runner => runner.RunAsync(CancellationToken.None));
        return fixture;
    }

    public async Task InScopeAsync<T>(Func<T, Task> work)
        where T : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<T>());
    }

    public async Task<TResult> InScopeAsync<T, TResult>(Func<T, Task<TResult>> work)
        where T : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<T>());
    }

    public AsyncServiceScope Scope() => _services.CreateAsyncScope();

    /// <summary>Carries out a recipe step as the executor does: in a scope of its own, as the program, committed at the end.</summary>
    public async Task RunStepAsync(string json)
    {
        var step = (JsonObject)JsonNode.Parse(json)!;
        var name = (string)step["name"]!;
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
        var handler = scope.ServiceProvider.GetServices<NamedRecipeStepHandler>().Single(h => h.StepName == name);
        await handler.HandleAsync(new RecipeStepContext { RecipeName = "test", Name = name, Step = step }, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(CancellationToken.None);
    }

    /// <summary>The seven roles and two people: patty the employee and admin.</summary>
    public async Task<UsersFixture> WithPeopleAsync()
    {
        await RunStepAsync($$"""{ "name": "Roles", "Roles": [{{string.Join(',', SiteRoles.All.Select(r => $$"""{ "Name": "{{r}}" }"""))}}] }""");
        await RunStepAsync("""
            { "name": "Users", "Users": [
              { "UserName": "patty", "Email": "patty@eagle5.example", "DisplayName": "Patty Perez", "Department": "Sales", "Manager": "admin", "Culture": "fi", "Password": "a good long one", "RoleNames": ["Employee"] },
              { "UserName": "admin", "DisplayName": "Ada Admin", "Password": "another long one", "RoleNames": ["Employee", "Administrator"] } ] }
            """);
        return this;
    }

    public Task<SiteUser> UserAsync(string userName) => InScopeAsync<SiteDbContext, SiteUser>(
        db => db.Set<SiteUser>().AsNoTracking().SingleAsync(u => u.UserName == userName));

    public Task ChangeUserAsync(string userName, Action<SiteUser> change) => InScopeAsync<SiteDbContext>(async db =>
    {
        change(await db.Set<SiteUser>().SingleAsync(u => u.UserName == userName));
        await db.SaveChangesAsync();
    });

    public Task<List<AuditEntry>> AuditAsync() => InScopeAsync<SiteDbContext, List<AuditEntry>>(db => db.Set<AuditEntry>().AsNoTracking().OrderBy(a => a.Id).ToListAsync());

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    public sealed class MovingClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now;

        public void Move(TimeSpan by) => _now += by;
    }
}

using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using ItsmSite.Host;
using ItsmSite.Host.CommandLine;
using ItsmSite.Host.Setup;

try
{
    var arguments = HostArguments.Parse(args);
    await using var app = SiteHost.Build(arguments);
    var starter = app.Services.GetRequiredService<SiteStarter>();
    await starter.StartAsync(serve: !arguments.IsCommand, app.Lifetime.ApplicationStopping);
    if (arguments.IsCommand) return await CommandRunner.RunAsync(app.Services.GetRequiredService<ShellHost>().Current, arguments.Command, app.Lifetime.ApplicationStopping);
    await app.RunAsync();
    return 0;
}
catch (Exception error) when (error is ArgumentException or MigrationException or RecipeException or FeatureDependencyException or IOException or UnauthorizedAccessException)
{
    // What an administrator can put right is said in one line, without a stack trace.
    await Console.Error.WriteLineAsync($"ItsmSite can't start: {error.Message}");
    return 1;
}

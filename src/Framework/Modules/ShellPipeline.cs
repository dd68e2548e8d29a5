using ItsmSite.Framework.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ItsmSite.Framework.Modules;

/// <summary>Puts a shell's middleware and routes in order: what every site has, then what the startups add.</summary>
internal static class ShellPipeline
{
    public static async Task<RequestDelegate> BuildAsync(IServiceProvider services, IReadOnlyList<StartupBase> startups)
    {
        var app = new ApplicationBuilder(services);
        app.UseResponseCompression();
        app.UseMiddleware<SecurityHeadersMiddleware>();
        app.UseExceptionHandler("/error/500");
        // Programs are told of a problem in JSON; people get a page.
        app.UseWhen(IsForPrograms, programs => programs.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(context => !IsForPrograms(context), people => people.UseStatusCodePagesWithReExecute("/error/{0}"));
        app.UseRouting();

        // Startups run while endpoints are being set up, so that their middleware stands between routing and the endpoints.
        var pending = new List<Task>();
        app.UseEndpoints(routes =>
        {
            foreach (var startup in startups)
            {
                startup.Configure(app, routes, services);
                pending.Add(startup.ConfigureAsync(app, routes, services).AsTask());
            }

            routes.MapFrameworkRoutes();
        });
        foreach (var task in pending) await task;
        return app.Build();
    }

    private static bool IsForPrograms(HttpContext context) => context.Request.Path.StartsWithSegments("/api");
}

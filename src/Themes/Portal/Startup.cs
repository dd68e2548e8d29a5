using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Web.Chrome;
using ItsmSite.Portal.Chrome;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Portal;

/// <summary>The look of the Portal.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IPortalChromeProvider, PortalChromeProvider>();
}

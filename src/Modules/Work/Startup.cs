using ItsmSite.Framework.CommandLine;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Work.Commands;
using ItsmSite.Work.Import;
using ItsmSite.Work.Items;
using ItsmSite.Work.Kinds;
using ItsmSite.Work.Models;
using ItsmSite.Work.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Work;

/// <summary>Work items: reporting and following them, working on them, bringing them in, and their figures.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<Permissions>();
        services.AddModel<WorkModel>().AddDataMigration<Migrations>();
        services.AddSingleton<IWorkKindProvider, OwnKinds>();
        services.AddSingleton<WorkKinds>();
        services.AddSingleton(new PriorityMatrix(KindFile.Own.Priorities));
        services.AddScoped<INavigationProvider, NavigationMenu>();
        services.AddScoped<IHomeSection, MyTicketsSection>();
        services.AddScoped<IAuditDescriber, WorkAudit>();

        services.AddScoped<NumberSeries>();
        services.AddScoped<WorkNames>();
        services.AddScoped<WorkNotices>();
        services.AddScoped<WorkItemLists>();
        services.AddScoped<WorkItemEditor>();

        services.AddScoped<TicketStore>();
        services.AddScoped<TicketFigures>();
        services.AddScoped<ICommandProvider, ImportTicketsCommand>();
        services.AddScoped<ICommandProvider, ReportTicketsCommand>();
    }
}

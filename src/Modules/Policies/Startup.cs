using ItsmSite.Contents.Parts;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Background;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Policies.Drivers;
using ItsmSite.Policies.Handlers;
using ItsmSite.Policies.Indexes;
using ItsmSite.Policies.Models;
using ItsmSite.Policies.Services;
using ItsmSite.Policies.Tasks;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Policies;

/// <summary>Policies: reading and confirming them by version, who has not, reminders, what is kept at hand.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<Permissions>();
        services.AddContentPart<PolicyPartDriver>();
        services.AddContentHandler<PolicyPartHandler>();
        services.AddProjection<PolicyProjection>().AddProjection<PolicyRoleProjection>();
        services.AddModel<PolicyModel>().AddDataMigration<Migrations>();
        services.Configure<ContentPageOptions>(pages =>
        {
            pages.DisplayPages[PolicyPart.ContentType] = "/Policies/Display";
            pages.ListUrls[PolicyPart.ContentType] = "/policies";
        });

        services.AddScoped<PolicyReader>();
        services.AddScoped<PolicyChanges>();
        services.AddScoped<PolicyConfirmations>();
        services.AddScoped<PolicyLists>();
        services.AddScoped<PoliciesAtHand>();
        services.AddScoped<IHomeSection, WaitingSection>();
        services.AddScoped<IHomeSection, AtHandSection>();
        services.AddScoped<INavigationProvider, NavigationMenu>();
        services.AddScoped<IGuideProvider, PoliciesGuide>();

        services.AddScoped<AskedPeople>();
        services.AddScoped<ConfirmationList>();
        services.AddScoped<PolicyReminders>();
        services.AddBackgroundTask<PolicyReminderTask>();
        services.AddScoped<IAuditDescriber, PolicyAudit>();
    }
}

using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Administration.Services;

/// <summary>What administrators are told of mail.</summary>
public sealed class AdministrationGuide(IActorAccessor actor, IStringLocalizer<AdministrationTexts> texts) : IGuideProvider
{
    /// <inheritdoc />
    public Task BuildGuideAsync(string name, GuideBuilder builder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name == Guides.Administrator && actor.Current.Has(Permissions.ManageOutbox))
            builder.Add(90, new GuideStep(
                texts["Mail"],
                texts["This version does not send mail yet. What it would send is kept under Messages; people see what concerns them on their home page."],
                "send",
                new MenuItem(texts["Messages"], "/workbench/outbox", null)) { State = GuideStepState.NotYet });
        return Task.CompletedTask;
    }
}

using ItsmSite.Contents;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Policies.Services;

/// <summary>What a newcomer is told of policies.</summary>
public sealed class PoliciesGuide(IActorAccessor actor, IStringLocalizer<PoliciesTexts> texts) : IGuideProvider
{
    /// <inheritdoc />
    public Task BuildGuideAsync(string name, GuideBuilder builder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name == Guides.Tour && actor.Current.Has(ContentPermissions.ViewContent))
            builder.Add(40, new GuideStep(
                texts["Know the rules that matter"],
                texts["Security, passwords, what to say in a crisis: short policies, always in the same place. Some ask you to confirm that you have read them; your home page tells you which."],
                "shield-check",
                new MenuItem(texts["Policies"], "/policies", null)));
        return Task.CompletedTask;
    }
}

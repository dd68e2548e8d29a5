using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Users.Services;

/// <summary>What newcomers are told of their profile, and administrators of accounts.</summary>
public sealed class UsersGuide(SiteDbContext db, IActorAccessor actor, IStringLocalizer<UsersTexts> texts) : IGuideProvider
{
    /// <inheritdoc />
    public async Task BuildGuideAsync(string name, GuideBuilder builder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (name == Guides.Tour && actor.Current.IsPerson)
            builder.Add(90, new GuideStep(
                texts["Make it yours"],
                texts["English or Finnish, light, dark or high contrast, on a large screen or on a phone. In your profile you say how you are best reached."],
                "person-circle",
                new MenuItem(texts["Your profile"], "/profile", null)));
        if (name == Guides.Administrator && actor.Current.Has(Permissions.ManageUsers)) await AddAccountsAsync(builder, cancellationToken);
    }

    private async Task AddAccountsAsync(GuideBuilder builder, CancellationToken cancellationToken)
    {
        var others = await db.Set<SiteUser>().AnyAsync(u => u.IsEnabled && u.Id != actor.Current.UserId, cancellationToken);
        builder.Add(20, new GuideStep(
            texts["Let people in"],
            texts["Make an account for each, or bring many by a recipe. Their roles say what they find and what they may do."],
            "people",
            new MenuItem(texts["People"], "/workbench/people", null)) { State = others ? GuideStepState.Done : GuideStepState.Open });
        builder.Add(80, new GuideStep(
            texts["Sign-in with the password of your directory"],
            texts["This version can’t ask a directory (LDAP, Active Directory) yet. Until then people sign in with the password you give them and change it themselves."],
            "building") { State = GuideStepState.NotYet });
    }
}
